//! Why a data set could not be read, written or refreshed.

use crate::{
    data::pack::PackError,
    domain::{InvalidValue, PackHash},
    export::ExportError,
    online::OnlineError,
    store::LibraryError,
};
use thiserror::Error;

/// Why a data set could not be read, written or refreshed. Whatever it is, the data sets that are there stay.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum DataError {
    /// The folder of the library.
    #[error(transparent)]
    Files(#[from] LibraryError),
    /// The pack.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The file holds another data set than its name says.
    #[error("the file of {0} holds another data set than its name says")]
    OtherContent(PackHash),
    /// The file that was named cannot be read: the system's words.
    #[error("the file cannot be read: {0}")]
    NotRead(String),
    /// The file that was to be written.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// The refresh as a whole.
    #[error("{0:?}")]
    Online(OnlineError),
    /// A value that cannot be; a defect of this program.
    #[error(transparent)]
    Invalid(#[from] InvalidValue),
    /// The system gives no thread: its words.
    #[error("no thread: {0}")]
    NoThread(String),
}

impl From<OnlineError> for DataError {
    fn from(error: OnlineError) -> Self {
        Self::Online(error)
    }
}
