//! The data pack that the user picks from a feed: one file by the same rules as every other, and only if it is the one
//! that the feed describes.

use super::{
    Body, Cancel, Expected, OnlineError, Request, SourceState,
    fetch::{Asked, fetch},
    job::Job,
    limits::Setup,
    net::Net,
    pack_feed::Offer,
    refresh::runtime,
    table::ReadError,
};
use crate::data::pack::MAX_PACK_BYTES;
use std::io::Read;
use std::path::PathBuf;

/// What to download, and where the temporary file goes.
#[derive(Debug, Clone)]
pub struct PackOrder {
    /// The pack.
    pub offer: Offer,
    /// Where the temporary file goes; made when it is missing.
    pub folder: PathBuf,
    /// Bounds and names.
    pub setup: Setup,
}

/// Downloads the pack; its bytes are yet to be read and checked as those of any pack. Blocks; run it on a thread of its
/// own. `watch` is told what happens and never of an end.
///
/// # Errors
/// [`OnlineError`]; nothing remains on the disk then. [`OnlineError::Checksum`] when the file is another than offered.
pub fn download_pack(
    order: &PackOrder,
    watch: &mut dyn FnMut(SourceState),
    cancel: &Cancel,
) -> Result<Vec<u8>, OnlineError> {
    let _job = Job::begin(&order.folder)?;
    let net = Net::new(&order.setup, order.folder.clone(), cancel.clone())?;
    let runtime = runtime()?;
    let cap = order.offer.bytes.min(MAX_PACK_BYTES as u64);
    let request = Request::new(&order.offer.title, &order.offer.address, Expected::Pack, cap);
    let watch = std::cell::RefCell::new(watch);
    let tell = |state| (watch.borrow_mut())(state);
    let answer = runtime.block_on(fetch(&net, Asked { request: &request, known: None }, &tell));
    runtime.shutdown_background();
    let Body::File(file) = answer?.body else {
        return Err(OnlineError::NotFound { address: order.offer.address.clone() });
    };
    tell(SourceState::Reading);
    let mut bytes = Vec::with_capacity(usize::try_from(file.bytes).unwrap_or_default());
    file.reader().and_then(|mut reader| reader.read_to_end(&mut bytes)).map_err(|error| file.fault(&error))?;
    match order.offer.check(bytes.as_slice()) {
        Ok(()) => Ok(bytes),
        Err(ReadError::Io(error)) => Err(file.fault(&error)),
        Err(ReadError::Content(error)) => Err(error),
    }
}
