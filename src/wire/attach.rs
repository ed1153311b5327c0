//! How uploads are found inside the objects of a request.
//!
//! The generated code says which members may hold a file; this goes through what lies between.

use super::Uploads;

/// Something that may hold files to upload, at any depth.
pub(crate) trait Attach {
    /// Shows each file to `uploads`.
    fn attach(&mut self, uploads: &mut Uploads);
}

impl<T: Attach> Attach for Option<T> {
    fn attach(&mut self, uploads: &mut Uploads) {
        if let Some(value) = self {
            value.attach(uploads);
        }
    }
}

impl<T: Attach + ?Sized> Attach for Box<T> {
    fn attach(&mut self, uploads: &mut Uploads) {
        (**self).attach(uploads);
    }
}

impl<T: Attach> Attach for Vec<T> {
    fn attach(&mut self, uploads: &mut Uploads) {
        for item in self {
            item.attach(uploads);
        }
    }
}
