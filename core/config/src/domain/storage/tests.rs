//! Behaviour that follows from several of these rules together.
