//! Whom an HTTPS webhook is believed to be, and what is said when it is not believed.
//!
//! A certificate that was uploaded with `setWebhook` takes the place of all that the machine trusts,
//! and is checked as OpenSSL does it for the server: it may call itself an authority, and where it
//! names no domain its common name counts.

use std::error::Error;

use reqwest::ClientBuilder;

/// What the server says of a certificate that it does not believe.
const UNTRUSTED: &str = "SSL error {error:0A000086:SSL routines::certificate verify failed}";

#[cfg(feature = "rustls")]
pub(crate) use self::by_rustls::holds_certificate;
#[cfg(feature = "rustls")]
pub(super) use self::by_rustls::{trusting, words};

/// Whether there is a certificate in this file.
#[cfg(not(feature = "rustls"))]
pub(crate) fn holds_certificate(pem: &str) -> bool {
    pem.contains("-----BEGIN CERTIFICATE-----")
}

/// A client that trusts these certificates only.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
pub(super) fn trusting(
    builder: ClientBuilder,
    pem: &str,
    _: &str,
) -> Result<ClientBuilder, String> {
    let certificates = reqwest::Certificate::from_pem_bundle(pem.as_bytes());
    let certificates = certificates.map_err(|error| error.to_string())?;
    Ok(builder.tls_backend_native().tls_certs_only(certificates))
}

/// No TLS at all: nobody gets as far as here.
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
pub(super) fn trusting(_: ClientBuilder, _: &str, _: &str) -> Result<ClientBuilder, String> {
    Err("`https` needs the feature `rustls` or `native-tls` of amanobot".to_owned())
}

/// What the server says of an error of TLS; `None` if it is another.
#[cfg(not(feature = "rustls"))]
pub(super) fn words(error: &(dyn Error + 'static)) -> Option<String> {
    let is_trust = error.to_string().contains("certificate");
    is_trust.then(|| UNTRUSTED.to_owned())
}

#[cfg(feature = "rustls")]
mod by_rustls {
    use std::sync::Arc;

    use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
    use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
    use rustls::pki_types::pem::PemObject as _;
    use rustls::pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime};
    use rustls::{
        CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, SignatureScheme,
    };
    use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};

    use super::{ClientBuilder, Error, UNTRUSTED};

    /// The type of a common name in a certificate: the object identifier 2.5.4.3.
    const COMMON_NAME: [u8; 5] = [6, 3, 0x55, 4, 3];

    /// The certificates of a file, and what each is as an authority.
    type Trusted = Vec<(CertificateDer<'static>, TrustAnchor<'static>)>;

    fn trusted(pem: &str) -> Option<Trusted> {
        let certificates = CertificateDer::pem_slice_iter(pem.as_bytes());
        let trusted = certificates.map(|certificate| {
            let certificate = certificate.ok()?;
            let anchor = anchor_from_trusted_cert(&certificate).ok()?.to_owned();
            Some((certificate, anchor))
        });
        let trusted: Trusted = trusted.collect::<Option<_>>()?;
        (!trusted.is_empty()).then_some(trusted)
    }

    /// Whether there is a certificate in this file, and nothing else.
    pub(crate) fn holds_certificate(pem: &str) -> bool {
        trusted(pem).is_some()
    }

    /// A client that trusts these certificates only, for this host.
    pub(in super::super) fn trusting(
        builder: ClientBuilder,
        pem: &str,
        host: &str,
    ) -> Result<ClientBuilder, String> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let uploaded = Uploaded {
            trusted: trusted(pem).ok_or("Failed to set custom certificate file")?,
            host: host.to_owned(),
            provider: provider.clone(),
        };
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| error.to_string())?;
        let mut config = config
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(uploaded))
            .with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(builder.tls_backend_preconfigured(config))
    }

    /// What the server says of an error of TLS; `None` if it is another.
    pub(in super::super) fn words(error: &(dyn Error + 'static)) -> Option<String> {
        Some(match error.downcast_ref::<TlsError>()? {
            TlsError::InvalidCertificate(_) => UNTRUSTED.to_owned(),
            // Of an answer without TLS OpenSSL reads the first bytes as a length.
            TlsError::InvalidMessage(_) => {
                "SSL error {error:0A0000C6:SSL routines::packet length too long}".to_owned()
            }
            other => format!("SSL error {{{other}}}"),
        })
    }

    /// Believes whoever shows an uploaded certificate, or one that it vouches for.
    #[derive(Debug)]
    struct Uploaded {
        trusted: Trusted,
        /// As it stands in the address, a name or an IP address.
        host: String,
        provider: Arc<CryptoProvider>,
    }

    impl Uploaded {
        fn check(
            &self,
            end_entity: &CertificateDer<'_>,
            intermediates: &[CertificateDer<'_>],
            now: UnixTime,
        ) -> Result<(), webpki::Error> {
            let anchors: Vec<TrustAnchor<'_>> = self
                .trusted
                .iter()
                .map(|(_, anchor)| anchor.clone())
                .collect();
            let shown = EndEntityCert::try_from(end_entity)?;
            let chain = shown.verify_for_usage(
                self.provider.signature_verification_algorithms.all,
                &anchors,
                intermediates,
                now,
                KeyUsage::server_auth(),
                None,
                None,
            );
            let is_uploaded = || self.trusted.iter().any(|(known, _)| known == end_entity);
            match chain {
                Ok(_) => {}
                // `openssl req -x509` makes certificates like this. Their dates have been checked.
                Err(webpki::Error::CaUsedAsEndEntity) if is_uploaded() => {}
                Err(error) => return Err(error),
            }
            if shown.valid_dns_names().next().is_some() {
                let host = ServerName::try_from(self.host.as_str());
                let host = host.map_err(|_| webpki::Error::UnsupportedNameType)?;
                return match host {
                    ServerName::DnsName(_) => shown.verify_is_valid_for_subject_name(&host),
                    _ => Err(webpki::Error::UnsupportedNameType),
                };
            }
            let subject = anchor_from_trusted_cert(end_entity)?.subject;
            if common_name(&subject).is_some_and(|name| is_for(name, &self.host)) {
                Ok(())
            } else {
                Err(webpki::Error::UnsupportedNameType)
            }
        }
    }

    /// The common name in a subject.
    fn common_name(subject: &[u8]) -> Option<&str> {
        let start = subject
            .windows(COMMON_NAME.len())
            .position(|bytes| bytes == COMMON_NAME)?;
        // What follows is the kind of text, its length, which is below 128, and the text.
        let (&[_, length], text) = subject[start + COMMON_NAME.len()..].split_first_chunk()?;
        std::str::from_utf8(text.get(..usize::from(length))?).ok()
    }

    /// Whether a name, which may begin with a wildcard for one part, is that of a host.
    fn is_for(name: &str, host: &str) -> bool {
        let (name, host) = match name.strip_prefix("*.") {
            Some(domain) => (
                domain,
                host.split_once('.').map_or("", |(_, domain)| domain),
            ),
            None => (name, host),
        };
        !host.is_empty() && name.eq_ignore_ascii_case(host)
    }

    impl ServerCertVerifier for Uploaded {
        fn verify_server_cert(
            &self,
            end_entity: &CertificateDer<'_>,
            intermediates: &[CertificateDer<'_>],
            _: &ServerName<'_>,
            _: &[u8],
            now: UnixTime,
        ) -> Result<ServerCertVerified, TlsError> {
            let checked = self.check(end_entity, intermediates, now);
            // Whatever it is, the server says no more than that it does not believe it.
            checked.map_err(|_| CertificateError::ApplicationVerificationFailure)?;
            Ok(ServerCertVerified::assertion())
        }

        fn verify_tls12_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signed: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, TlsError> {
            let known = &self.provider.signature_verification_algorithms;
            verify_tls12_signature(message, certificate, signed, known)
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signed: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, TlsError> {
            let known = &self.provider.signature_verification_algorithms;
            verify_tls13_signature(message, certificate, signed, known)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            let known = &self.provider.signature_verification_algorithms;
            known.supported_schemes()
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_common_name_is_found_among_the_others() {
            let mut subject = vec![0x31, 9, 0x30, 7, 6, 3, 0x55, 4, 10, 0x0c, 0];
            subject.extend([0x31, 18, 0x30, 16, 6, 3, 0x55, 4, 3, 0x0c, 9]);
            subject.extend(b"127.0.0.1");
            assert_eq!(common_name(&subject), Some("127.0.0.1"));
            assert_eq!(common_name(&subject[..subject.len() - 1]), None);
            assert_eq!(common_name(&subject[..9]), None);
        }

        #[test]
        fn a_wildcard_stands_for_one_part() {
            for (name, host) in [
                ("bot.example.org", "BOT.example.org"),
                ("*.example.org", "bot.example.org"),
            ] {
                assert!(is_for(name, host), "{name} {host}");
            }
            for (name, host) in [
                ("*.example.org", "example.org"),
                ("*.example.org", "a.bot.example.org"),
                ("example.org", "bot.example.org"),
                ("*.", "localhost"),
            ] {
                assert!(!is_for(name, host), "{name} {host}");
            }
        }
    }
}
