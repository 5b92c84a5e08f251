//! Keys and signatures in the format of the minisign program: Ed25519 over the BLAKE2b-512 of the manifest. Its files
//! and ours are the same, so either program signs and verifies what the other made.

use super::PackError;
use crate::domain::{Signature, TrustedKey};
use minisign::{KeyPair, PublicKey, SecretKey, SecretKeyBox, SignatureBox};
use std::{fmt, io::Cursor};
use thiserror::Error;

/// Base64 characters of the signature and of the signature over its comment.
const LINE_LENGTHS: [usize; 2] = [100, 88];
/// Base64 characters of a secret key.
const SECRET_LENGTH: usize = 212;
/// What the comment line of a key file starts with.
const COMMENT: &str = "untrusted comment:";

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum KeyError {
    /// The text is no public key.
    #[error("this is no public key")]
    NotPublic,
    /// A secret key was given where a public one is asked for.
    #[error("this is a secret key, not a public one")]
    Secret,
    /// The text is no secret key.
    #[error("this is no secret key")]
    NotSecret,
    /// The secret key is protected by a password.
    #[error("the secret key needs its password")]
    NeedsPassword,
    /// The password is not that of the key.
    #[error("the password is not that of the secret key")]
    WrongPassword,
    /// The system or the library failed, in its words.
    #[error("{0}")]
    Failed(String),
}

impl KeyError {
    /// Kebab-case key of the fault.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotPublic => "not-public",
            Self::Secret => "secret",
            Self::NotSecret => "not-secret",
            Self::NeedsPassword => "needs-password",
            Self::WrongPassword => "wrong-password",
            Self::Failed(_) => "failed",
        }
    }
}

/// Checks a public key as the user gives it, the base64 line alone or a whole `.pub` file, and gives the line and the
/// key's id of 16 hexadecimal digits.
///
/// # Errors
/// When it is no public key, or a secret one.
pub fn public_key(text: &str) -> Result<(String, String), KeyError> {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with(COMMENT));
    let line = line.ok_or(KeyError::NotPublic)?;
    if line.len() == SECRET_LENGTH {
        return Err(KeyError::Secret);
    }
    let key = PublicKey::from_base64(line).map_err(|_| KeyError::NotPublic)?;
    // The first two bytes name the algorithm.
    if key.to_bytes().get(..2) == Some(b"Ed") {
        Ok((line.to_owned(), key_id(key.keynum())))
    } else {
        Err(KeyError::NotPublic)
    }
}

/// What the signature of these bytes says, against the keys that the user trusts.
pub(super) fn verify(signed: &[u8], signature: &[u8], keys: &[TrustedKey]) -> Result<Signature, PackError> {
    let signature = signature_box(signature).ok_or(PackError::BadSignature)?;
    let key_id = key_id(signature.keynum());
    let mut wrong = None;
    for trusted in keys {
        let Ok(public) = PublicKey::from_base64(&trusted.key) else { continue };
        if public.keynum() != signature.keynum() {
            continue;
        }
        let name = trusted.name.clone();
        if minisign::verify(&public, &signature, Cursor::new(signed), true, false, true).is_ok() {
            return Ok(Signature::Trusted { name, key_id });
        }
        wrong = Some(PackError::WrongSignature { name, key_id: key_id.clone() });
    }
    wrong.map_or(Ok(Signature::Unknown { key_id }), Err)
}

/// The library takes lines of any length and slices them later, so that their lengths are checked here.
fn signature_box(bytes: &[u8]) -> Option<SignatureBox> {
    let text = std::str::from_utf8(bytes).ok()?;
    let lines: Vec<&str> = text.lines().collect();
    let lengths = [lines.get(1)?.trim().len(), lines.get(3)?.trim().len()];
    if lengths != LINE_LENGTHS {
        return None;
    }
    SignatureBox::from_string(text).ok()
}

/// A secret key, open and ready to sign. Its content is shown nowhere.
pub struct SigningKey(SecretKey);

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({})", self.id())
    }
}

/// A new pair of keys as the texts of its two files.
#[derive(Clone, PartialEq, Eq)]
pub struct NewKey {
    /// The key's id, 16 hexadecimal digits.
    pub id: String,
    /// The public key: the line that others add to their trusted keys.
    pub line: String,
    /// The file with the public key.
    pub public: String,
    /// The file with the secret key.
    pub secret: String,
}

impl SigningKey {
    /// Opens the text of a secret key file.
    ///
    /// # Errors
    /// When it is no secret key, or the password is missing or wrong. A password for a key without one is not looked at.
    pub fn open(text: &str, password: Option<&str>) -> Result<Self, KeyError> {
        let secret = SecretKeyBox::from_string(text).map_err(|_| KeyError::NotSecret)?;
        if let Some(key) = secret.clone().into_unencrypted_secret_key().ok().or_else(|| without_checksum(text)) {
            return Ok(Self(key));
        }
        if !is_protected(text) {
            return Err(KeyError::NotSecret);
        }
        let password = password.ok_or(KeyError::NeedsPassword)?;
        secret.into_secret_key(Some(password.to_owned())).map(Self).map_err(|_| KeyError::WrongPassword)
    }

    /// A new pair of keys; without a password the secret file is open to whoever can read it.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn generate(password: Option<&str>) -> Result<NewKey, KeyError> {
        let failed = |error: minisign::PError| KeyError::Failed(error.to_string());
        let pair = match password {
            Some(password) => KeyPair::generate_encrypted_keypair(Some(password.to_owned())),
            None => KeyPair::generate_unencrypted_keypair(),
        };
        let KeyPair { pk, sk } = pair.map_err(failed)?;
        let id = key_id(pk.keynum());
        let secret = sk.to_box(Some(&format!("minisign secret key {id}"))).map_err(failed)?;
        Ok(NewKey {
            line: pk.to_base64(),
            public: pk.to_box().map_err(failed)?.into_string(),
            secret: secret.into_string(),
            id,
        })
    }

    /// The key's id, 16 hexadecimal digits.
    #[must_use]
    pub fn id(&self) -> String {
        key_id(self.0.keynum())
    }

    /// The public key that belongs to it: the line that others add to their trusted keys.
    ///
    /// # Errors
    /// When the secret key holds none.
    pub fn public_line(&self) -> Result<String, KeyError> {
        PublicKey::from_secret_key(&self.0).map(|key| key.to_base64()).map_err(|_| KeyError::NotSecret)
    }

    /// Signs these bytes; the comment is signed with them and shown by minisign.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, KeyError> {
        let untrusted = "signature of a Skillvane data pack";
        let failed = |error: minisign::PError| KeyError::Failed(error.to_string());
        // With the public half it is verified at once, so that a damaged key signs nothing.
        let public = PublicKey::from_secret_key(&self.0).map_err(failed)?;
        minisign::sign(Some(&public), &self.0, Cursor::new(bytes), Some(comment), Some(untrusted))
            .map(SignatureBox::into_string)
            .map_err(failed)
    }
}

/// A key without a password as minisign 0.11 writes it: the checksum is left at zero, which the library refuses.
fn without_checksum(text: &str) -> Option<SecretKey> {
    let line = text.lines().nth(1)?.trim();
    let bytes = base64(line).filter(|_| line.len() == SECRET_LENGTH && line.starts_with("RWQAAEIy"))?;
    let checksum = bytes.get(126..158)?;
    if checksum.iter().all(|byte| *byte == 0) { SecretKey::from_bytes(&bytes).ok() } else { None }
}

/// Base64 with its usual alphabet and padding (RFC 4648, section 4).
fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 0xff).ok()?);
        }
    }
    Some(bytes)
}

/// Whether the text is a secret key file whose key is encrypted: base64 of `Ed`, then `Sc`, then `B2`.
fn is_protected(text: &str) -> bool {
    text.lines().nth(1).is_some_and(|line| line.trim().starts_with("RWRTY0Iy") && line.trim().len() == SECRET_LENGTH)
}

/// The id as minisign prints it: the eight bytes as a little-endian number.
fn key_id(bytes: &[u8]) -> String {
    let number = bytes.iter().rev().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016X}")
}
