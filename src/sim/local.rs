//! The door in the same process: a [`Transport`] without a network.
//!
//! Nothing here waits for anything but the simulator itself, so that a paused clock never runs
//! ahead of an answer.

use std::io::Cursor;

use crate::bot::transport::{BoxFuture, FileStream, Request, Response, Transport, TransportError};
use crate::sim::body::Form;
use crate::sim::service::{Answer, Service};

/// A bot's way to the simulator.
pub(crate) struct Local {
    pub(crate) service: Service,
    pub(crate) token: String,
}

impl std::fmt::Debug for Local {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Local").finish_non_exhaustive()
    }
}

impl Local {
    async fn answer(&self, request: Request) -> Result<Response, TransportError> {
        let answer = match Form::from_body(request.body).await? {
            Ok(form) => {
                self.service
                    .answer(&self.token, request.method, &form)
                    .await
            }
            Err(refusal) => Answer::from(refusal),
        };
        Ok(Response {
            status: answer.status,
            body: answer.body.into(),
        })
    }
}

impl Transport for Local {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            tokio::select! {
                biased;
                () = self.service.closed() => {
                    // Whoever waits for the end hears of it before a call fails because of it.
                    tokio::task::yield_now().await;
                    Err(TransportError::new("the simulator was shut down"))
                }
                response = self.answer(request) => response,
            }
        })
    }

    fn file(&self, path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        let (status, content) = match self.service.download(&self.token, path) {
            Ok(stored) => (200, stored.content),
            Err(refusal) => (
                refusal.code,
                refusal.envelope().to_string().into_bytes().into(),
            ),
        };
        let length = u64::try_from(content.len()).ok();
        let stream = FileStream {
            status,
            length,
            reader: Box::pin(Cursor::new(content)),
        };
        Box::pin(async move { Ok(stream) })
    }

    fn closed(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.service.closed())
    }
}
