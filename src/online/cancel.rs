//! Stopping a refresh from another thread, at any moment and at once.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use tokio::sync::Notify;

/// A cheap handle; all its clones stop the same refresh. Once cancelled it stays so.
#[derive(Debug, Clone, Default)]
pub struct Cancel {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    is_cancelled: AtomicBool,
    notify: Notify,
}

impl Cancel {
    /// Stops the refresh; whatever it waits for, it wakes.
    pub fn cancel(&self) {
        self.shared.is_cancelled.store(true, Ordering::SeqCst);
        self.shared.notify.notify_waiters();
    }

    /// Whether somebody stopped it.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.shared.is_cancelled.load(Ordering::SeqCst)
    }

    /// Resolves as soon as somebody stops it.
    pub async fn cancelled(&self) {
        let mut notified = std::pin::pin!(self.shared.notify.notified());
        // Waiting begins before the flag is read, so that nothing is missed in between.
        notified.as_mut().enable();
        if !self.is_cancelled() {
            notified.await;
        }
    }
}
