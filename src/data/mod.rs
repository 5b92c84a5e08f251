//! Bytes of a data set to a market, and back.
