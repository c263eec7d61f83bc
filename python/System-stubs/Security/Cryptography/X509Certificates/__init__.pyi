# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.Collections.ObjectModel
import System.Net
import System.Security.Cryptography.X509Certificates
import collections.abc
import datetime
import typing
import typing_extensions

class CertificateRequest(System.Object):
    """Represents an abstraction over the PKCS#10 CertificationRequestInfo and the X.509 TbsCertificate."""
    @typing.overload
    def __init__(self, subjectName: str, key: typing.Any, hashAlgorithm: typing.Any) -> None:
        """Initializes a new instance of the CertificateRequest class using the specified subject name, ECDSA key, and hash algorithm."""
    @typing.overload
    def __init__(self, subjectName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, key: typing.Any, hashAlgorithm: typing.Any) -> None:
        """Initializes a new instance of the CertificateRequest class using the specified subject name, ECDSA key, and hash algorithm."""
    @typing.overload
    def __init__(self, subjectName: str, key: typing.Any, hashAlgorithm: typing.Any, padding: typing.Any) -> None:
        """Initializes a new instance of the CertificateRequest class using the specified subject name, RSA key, and hash algorithm."""
    @typing.overload
    def __init__(self, subjectName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, key: typing.Any, hashAlgorithm: typing.Any, padding: typing.Any) -> None:
        """Initializes a new instance of the CertificateRequest class using the specified subject name, RSA key, and hash algorithm."""
    @typing.overload
    def __init__(self, subjectName: str, key: typing.Any) -> None:
        """Create a CertificateRequest for the specified subject name and ML-DSA key."""
    @typing.overload
    def __init__(self, subjectName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, key: typing.Any) -> None:
        """Create a CertificateRequest for the specified subject name and ML-DSA key."""
    @typing.overload
    def __init__(self, subjectName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, publicKey: System.Security.Cryptography.X509Certificates.PublicKey, hashAlgorithm: typing.Any) -> None:
        """Initializes a new instance of the CertificateRequest class using the specified subject name, encoded public key, and hash algorithm."""
    @typing.overload
    def __init__(self, subjectName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, publicKey: System.Security.Cryptography.X509Certificates.PublicKey, hashAlgorithm: typing.Any, rsaSignaturePadding: typing.Any = ...) -> None:
        """Creates a CertificateRequest for the specified subject name, encoded public key, hash algorithm, and RSA signature padding."""
    @property
    def CertificateExtensions(self) -> System.Collections.ObjectModel.Collection[System.Security.Cryptography.X509Certificates.X509Extension]:
        """Gets the X.509 Certificate Extensions collection, which is a mutable collection, to include in the certificate or certificate request."""
    @typing.overload
    def Create(self, issuerCertificate: System.Security.Cryptography.X509Certificates.X509Certificate2, notBefore: datetime.datetime | System.DateTimeOffset, notAfter: datetime.datetime | System.DateTimeOffset, serialNumber: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a certificate using the established subject, key, and optional extensions using the specified certificate as the issuer."""
    @typing.overload
    def Create(self, issuerCertificate: System.Security.Cryptography.X509Certificates.X509Certificate2, notBefore: datetime.datetime | System.DateTimeOffset, notAfter: datetime.datetime | System.DateTimeOffset, serialNumber: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Create a certificate using the established subject, key, and optional extensions using the provided certificate as the issuer."""
    @typing.overload
    def Create(self, issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, generator: System.Security.Cryptography.X509Certificates.X509SignatureGenerator, notBefore: datetime.datetime | System.DateTimeOffset, notAfter: datetime.datetime | System.DateTimeOffset, serialNumber: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Signs the current certificate request to create a chain-signed or self-signed certificate."""
    @typing.overload
    def Create(self, issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, generator: System.Security.Cryptography.X509Certificates.X509SignatureGenerator, notBefore: datetime.datetime | System.DateTimeOffset, notAfter: datetime.datetime | System.DateTimeOffset, serialNumber: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Sign the current certificate request to create a chain-signed or self-signed certificate."""
    def CreateSelfSigned(self, notBefore: datetime.datetime | System.DateTimeOffset, notAfter: datetime.datetime | System.DateTimeOffset) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a self-signed certificate using the established subject, key, and optional extensions."""
    @typing.overload
    def CreateSigningRequest(self) -> System.Array[int]:
        """Creates an ASN.1 DER-encoded PKCS#10 CertificationRequest value representing the state of the current object."""
    @typing.overload
    def CreateSigningRequest(self, signatureGenerator: System.Security.Cryptography.X509Certificates.X509SignatureGenerator) -> System.Array[int]:
        """Creates an ASN.1 DER-encoded PKCS#10 CertificationRequest representing the current state of the current object using the provided signature generator."""
    @typing.overload
    def CreateSigningRequestPem(self) -> str:
        """Creates a PEM-encoded PKCS#10 CertificationRequest representing the current state of this object using the provided signature generator."""
    @typing.overload
    def CreateSigningRequestPem(self, signatureGenerator: System.Security.Cryptography.X509Certificates.X509SignatureGenerator) -> str:
        """Creates a PEM-encoded PKCS#10 CertificationRequest representing the current state of this object using the provided signature generator."""
    @property
    def HashAlgorithm(self) -> typing.Any:
        """Gets the hash algorithm to use when signing the certificate or certificate request."""
    @typing.overload
    @staticmethod
    def LoadSigningRequest(pkcs10: typing_extensions.Buffer | collections.abc.Iterable[int], signerHashAlgorithm: typing.Any, options: System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions = ..., signerSignaturePadding: typing.Any = ...) -> System.Security.Cryptography.X509Certificates.CertificateRequest:
        """Loads a binary PKCS#10 signing request as a new CertificateRequest instance."""
    @typing.overload
    @staticmethod
    def LoadSigningRequest(pkcs10: typing_extensions.Buffer, signerHashAlgorithm: typing.Any, options: System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions = ..., signerSignaturePadding: typing.Any = ...) -> tuple[System.Security.Cryptography.X509Certificates.CertificateRequest, int]:
        """Loads a binary PKCS#10 signing request as a new CertificateRequest instance."""
    @staticmethod
    def LoadSigningRequestPem(pkcs10Pem: str, signerHashAlgorithm: typing.Any, options: System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions = ..., signerSignaturePadding: typing.Any = ...) -> System.Security.Cryptography.X509Certificates.CertificateRequest:
        """Loads the first PEM-encoded PKCS#10 signing request from pkcs10Pem as a new CertificateRequest instance."""
    @property
    def OtherRequestAttributes(self) -> System.Collections.ObjectModel.Collection[typing.Any]:
        """Gets a collection representing attributes, other than the extension request attribute, to include in a certificate request."""
    @property
    def PublicKey(self) -> System.Security.Cryptography.X509Certificates.PublicKey:
        """Gets a representation of the public key for the certificate or certificate request."""
    @property
    def SubjectName(self) -> System.Security.Cryptography.X509Certificates.X500DistinguishedName:
        """Gets the X.500 Distinguished Name to use as the Subject in a created certificate or certificate request."""
    ...

class CertificateRequestLoadOptions(System.Enum):
    """Specifies options when loading a CertificateRequest."""
    Default: typing.ClassVar[System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions]
    """Load the certificate request with default options."""
    SkipSignatureValidation: typing.ClassVar[System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions]
    """When loading the request, do not check if the embedded public key validates the request signature."""
    UnsafeLoadCertificateExtensions: typing.ClassVar[System.Security.Cryptography.X509Certificates.CertificateRequestLoadOptions]
    """When loading the request, populate the CertificateRequest.CertificateExtensions collection based on the PKCS#9 Extension Request attribute (1.2.840.113549.1.9.14)."""
    ...

class CertificateRevocationListBuilder(System.Object):
    """Facilitates building a Certificate Revocation List (CRL)."""
    def __init__(self) -> None:
        """Initializes a new instance of the CertificateRevocationListBuilder class."""
    @typing.overload
    def AddEntry(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2, revocationTime: datetime.datetime | System.DateTimeOffset | None = ..., reason: System.Security.Cryptography.X509Certificates.X509RevocationReason | None = ...) -> None:
        """Adds the specified certificate to the revocation list with an optional revocation time and an optional revocation reason."""
    @typing.overload
    def AddEntry(self, serialNumber: typing_extensions.Buffer | collections.abc.Iterable[int], revocationTime: datetime.datetime | System.DateTimeOffset | None = ..., reason: System.Security.Cryptography.X509Certificates.X509RevocationReason | None = ...) -> None:
        """Adds the specified serial number to the revocation list with an optional revocation time and an optional revocation reason."""
    @typing.overload
    def AddEntry(self, serialNumber: typing_extensions.Buffer, revocationTime: datetime.datetime | System.DateTimeOffset | None = ..., reason: System.Security.Cryptography.X509Certificates.X509RevocationReason | None = ...) -> None:
        """Adds the specified serial number to the revocation list with an optional revocation time and an optional revocation reason."""
    @typing.overload
    def Build(self, issuerCertificate: System.Security.Cryptography.X509Certificates.X509Certificate2, crlNumber: int, nextUpdate: datetime.datetime | System.DateTimeOffset, hashAlgorithm: typing.Any, rsaSignaturePadding: typing.Any = ..., thisUpdate: datetime.datetime | System.DateTimeOffset | None = ...) -> System.Array[int]:
        """Builds a Certificate Revocation List (CRL) signed by the specified certificate."""
    @typing.overload
    def Build(self, issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, generator: System.Security.Cryptography.X509Certificates.X509SignatureGenerator, crlNumber: int, nextUpdate: datetime.datetime | System.DateTimeOffset, hashAlgorithm: typing.Any, authorityKeyIdentifier: System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension, thisUpdate: datetime.datetime | System.DateTimeOffset | None = ...) -> System.Array[int]:
        """Builds a Certificate Revocation List (CRL)."""
    @staticmethod
    def BuildCrlDistributionPointExtension(uris: collections.abc.Iterable[str], critical: bool = ...) -> System.Security.Cryptography.X509Certificates.X509Extension:
        """Builds a CRL Distribution Point Extension with the specified retrieval URIs."""
    @typing.overload
    @staticmethod
    def Load(currentCrl: typing_extensions.Buffer | collections.abc.Iterable[int]) -> tuple[System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder, int]:
        """Decodes the specified Certificate Revocation List (CRL) and produces a CertificateRevocationListBuilder with all of the revocation entries from the decoded CRL."""
    @typing.overload
    @staticmethod
    def Load(currentCrl: typing_extensions.Buffer) -> tuple[System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder, int, int]:
        """Decodes the specified Certificate Revocation List (CRL) and produces a CertificateRevocationListBuilder with all of the revocation entries from the decoded CRL."""
    @staticmethod
    def LoadPem(currentCrl: str) -> tuple[System.Security.Cryptography.X509Certificates.CertificateRevocationListBuilder, int]:
        """Decodes the specified Certificate Revocation List (CRL) and produces a CertificateRevocationListBuilder with all of the revocation entries from the decoded CRL."""
    @typing.overload
    def RemoveEntry(self, serialNumber: typing_extensions.Buffer | collections.abc.Iterable[int]) -> bool:
        """Removes the specified serial number from the revocation list."""
    @typing.overload
    def RemoveEntry(self, serialNumber: typing_extensions.Buffer) -> bool:
        """Removes the specified serial number from the revocation list."""
    ...

class DSACertificateExtensions(System.Object):
    """Provides extension methods for retrieving DSA implementations for the public and private keys of an X509Certificate2."""
    @staticmethod
    def CopyWithPrivateKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2, privateKey: typing.Any) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Combines a private key with the public key of a DSA certificate to generate a new DSA certificate."""
    @staticmethod
    def GetDSAPrivateKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> typing.Any:
        """Gets the DSA private key from the X509Certificate2."""
    @staticmethod
    def GetDSAPublicKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> typing.Any:
        """Gets the DSA public key from the X509Certificate2."""
    ...

class ECDsaCertificateExtensions(System.Object):
    """Provides extension methods for retrieving ECDsa implementations for the public and private keys of a X509Certificate2 certificate."""
    @staticmethod
    def CopyWithPrivateKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2, privateKey: typing.Any) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Combines a private key with the public key of an ECDsa certificate to generate a new ECDSA certificate."""
    @staticmethod
    def GetECDsaPrivateKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> typing.Any:
        """Gets the ECDsa private key from the X509Certificate2 certificate."""
    @staticmethod
    def GetECDsaPublicKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> typing.Any:
        """Gets the ECDsa public key from the X509Certificate2 certificate."""
    ...

class OpenFlags(System.Enum):
    """Specifies the way to open the X.509 certificate store."""
    IncludeArchived: typing.ClassVar[System.Security.Cryptography.X509Certificates.OpenFlags]
    """Open the X.509 certificate store and include archived certificates."""
    MaxAllowed: typing.ClassVar[System.Security.Cryptography.X509Certificates.OpenFlags]
    """Open the X.509 certificate store for the highest access allowed."""
    OpenExistingOnly: typing.ClassVar[System.Security.Cryptography.X509Certificates.OpenFlags]
    """Opens only existing stores; if no store exists, the X509Store.Open method will not create a new store."""
    ReadOnly: typing.ClassVar[System.Security.Cryptography.X509Certificates.OpenFlags]
    """Open the X.509 certificate store for reading only."""
    ReadWrite: typing.ClassVar[System.Security.Cryptography.X509Certificates.OpenFlags]
    """Open the X.509 certificate store for both reading and writing."""
    ...

class Pkcs12ExportPbeParameters(System.Enum):
    """Specifies the export Password Based Enryption (PBE) parameters with PKCS12 / PFX."""
    Default: typing.ClassVar[System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters]
    """The default parameters."""
    Pbes2Aes256Sha256: typing.ClassVar[System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters]
    """Uses PBE with AES-256 and SHA-256."""
    Pkcs12TripleDesSha1: typing.ClassVar[System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters]
    """Uses PBE with Triple-DES and SHA-1."""
    ...

class Pkcs12LoadLimitExceededException:
    """The exception that is thrown when importing a PKCS#12/PFX has failed due to violating a specified limit."""
    def __init__(self, propertyName: str) -> None:
        """Initializes a new instance of the Pkcs12LoadLimitExceededException class."""
    ...

class Pkcs12LoaderLimits(System.Object):
    """Represents a set of constraints to apply when loading PKCS#12/PFX contents."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Pkcs12LoaderLimits class with default values."""
    @typing.overload
    def __init__(self, copyFrom: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits) -> None:
        """Initializes a new instance of the Pkcs12LoaderLimits class by copying the values from another instance."""
    @property
    def AllowDuplicateAttributes(self) -> bool:
        """Gets or sets a value indicating whether duplicate attributes are permitted."""
    @AllowDuplicateAttributes.setter
    def AllowDuplicateAttributes(self, value: bool) -> None: ...
    DangerousNoLimits: typing.ClassVar[System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits]
    """Gets a shared reference to loader limits that indicate no filtering or restrictions of the contents should be applied before sending them to the underlying system loader."""
    Defaults: typing.ClassVar[System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits]
    """Gets a shared reference to the default loader limits."""
    @property
    def IgnoreEncryptedAuthSafes(self) -> bool:
        """Gets or sets a value indicating whether to ignore encrypted authentication safes."""
    @IgnoreEncryptedAuthSafes.setter
    def IgnoreEncryptedAuthSafes(self, value: bool) -> None: ...
    @property
    def IgnorePrivateKeys(self) -> bool:
        """Gets or sets a value indicating whether to ignore private keys."""
    @IgnorePrivateKeys.setter
    def IgnorePrivateKeys(self, value: bool) -> None: ...
    @property
    def IndividualKdfIterationLimit(self) -> int | None:
        """Gets or sets the iteration limit for the individual Key Derivation Function (KDF) calculations."""
    @IndividualKdfIterationLimit.setter
    def IndividualKdfIterationLimit(self, value: int | None) -> None: ...
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the instance is read-only."""
    @property
    def MacIterationLimit(self) -> int | None:
        """Gets or sets the iteration limit for the MAC calculation."""
    @MacIterationLimit.setter
    def MacIterationLimit(self, value: int | None) -> None: ...
    def MakeReadOnly(self) -> None:
        """Makes the Pkcs12LoaderLimits instance read-only."""
    @property
    def MaxCertificates(self) -> int | None:
        """Gets or sets the maximum number of certificates permitted."""
    @MaxCertificates.setter
    def MaxCertificates(self, value: int | None) -> None: ...
    @property
    def MaxKeys(self) -> int | None:
        """Gets or sets the maximum number of keys permitted."""
    @MaxKeys.setter
    def MaxKeys(self, value: int | None) -> None: ...
    @property
    def PreserveCertificateAlias(self) -> bool:
        """Gets or sets a value indicating whether to preserve the certificate alias, also known as the friendly name."""
    @PreserveCertificateAlias.setter
    def PreserveCertificateAlias(self, value: bool) -> None: ...
    @property
    def PreserveKeyName(self) -> bool:
        """Gets or sets a value indicating whether to preserve the key name."""
    @PreserveKeyName.setter
    def PreserveKeyName(self, value: bool) -> None: ...
    @property
    def PreserveStorageProvider(self) -> bool:
        """Gets or sets a value indicating whether to preserve the storage provider."""
    @PreserveStorageProvider.setter
    def PreserveStorageProvider(self, value: bool) -> None: ...
    @property
    def PreserveUnknownAttributes(self) -> bool:
        """Gets or sets a value indicating whether to preserve unknown attributes."""
    @PreserveUnknownAttributes.setter
    def PreserveUnknownAttributes(self, value: bool) -> None: ...
    @property
    def TotalKdfIterationLimit(self) -> int | None:
        """Gets or sets the total iteration limit for the Key Derivation Function (KDF) calculations."""
    @TotalKdfIterationLimit.setter
    def TotalKdfIterationLimit(self, value: int | None) -> None: ...
    ...

class PublicKey(System.Object):
    """Represents a certificate's public key information. This class cannot be inherited."""
    @typing.overload
    def __init__(self, oid: typing.Any, parameters: typing.Any, keyValue: typing.Any) -> None:
        """Initializes a new instance of the PublicKey class using an object identifier (OID) object of the public key, an ASN.1-encoded representation of the public key parameters, and an ASN.1-encoded representation of the public key value."""
    @typing.overload
    def __init__(self, key: typing.Any) -> None:
        """Initializes a new instance of the PublicKey class using SubjectPublicKeyInfo from an AsymmetricAlgorithm."""
    @staticmethod
    def CreateFromSubjectPublicKeyInfo(source: typing_extensions.Buffer) -> tuple[System.Security.Cryptography.X509Certificates.PublicKey, int]:
        """Creates a new instance of PublicKey from a X.509 SubjectPublicKeyInfo."""
    @property
    def EncodedKeyValue(self) -> typing.Any:
        """Gets the ASN.1-encoded representation of the public key value."""
    @property
    def EncodedParameters(self) -> typing.Any:
        """Gets the ASN.1-encoded representation of the public key parameters."""
    def ExportSubjectPublicKeyInfo(self) -> System.Array[int]:
        """Exports the current key in the X.509 SubjectPublicKeyInfo format."""
    def GetCompositeMLDsaPublicKey(self) -> typing.Any:
        """Gets the CompositeMLDsa public key, or None if the key is not a Composite ML-DSA key."""
    def GetDSAPublicKey(self) -> typing.Any:
        """Gets the DSA public key, or None if the key is not an DSA key."""
    def GetECDiffieHellmanPublicKey(self) -> typing.Any:
        """Gets the ECDiffieHellman public key, or None if the key is not an ECDiffieHellman key."""
    def GetECDsaPublicKey(self) -> typing.Any:
        """Gets the ECDsa public key, or None if the key is not an ECDsa key."""
    def GetMLDsaPublicKey(self) -> typing.Any:
        """Gets the MLDsa public key, or None if the key is not an ML-DSA key."""
    def GetMLKemPublicKey(self) -> typing.Any:
        """Gets the MLKem public key, or None if the key is not an ML-KEM key."""
    def GetRSAPublicKey(self) -> typing.Any:
        """Gets the RSA public key, or None if the key is not an RSA key."""
    def GetSlhDsaPublicKey(self) -> typing.Any:
        """Gets the SlhDsa public key, or None if the key is not an SLH-DSA key."""
    @property
    def Key(self) -> typing.Any:
        """Gets an RSA derived object or a DSA derived object representing the public key."""
    @property
    def Oid(self) -> typing.Any:
        """Gets an object identifier (OID) object of the public key."""
    def TryExportSubjectPublicKeyInfo(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to export the current key in the X.509 SubjectPublicKeyInfo format into a provided buffer."""
    ...

class RSACertificateExtensions(System.Object):
    """Provides extension methods for retrieving RSA implementations for the public and private keys of an X509Certificate2."""
    @staticmethod
    def CopyWithPrivateKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2, privateKey: typing.Any) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Combines a private key with the public key of an RSA certificate to generate a new RSA certificate."""
    @staticmethod
    def GetRSAPrivateKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> typing.Any:
        """Gets the RSA private key from the X509Certificate2."""
    @staticmethod
    def GetRSAPublicKey(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> typing.Any:
        """Gets the RSA public key from the X509Certificate2."""
    ...

class StoreLocation(System.Enum):
    """Specifies the location of the X.509 certificate store."""
    CurrentUser: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreLocation]
    """The X.509 certificate store used by the current user."""
    LocalMachine: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreLocation]
    """The X.509 certificate store assigned to the local machine."""
    ...

class StoreName(System.Enum):
    """Specifies the name of the X.509 certificate store to open."""
    AddressBook: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for other users."""
    AuthRoot: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for third-party certificate authorities (CAs)."""
    CertificateAuthority: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for intermediate certificate authorities (CAs)."""
    Disallowed: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for revoked certificates."""
    My: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for personal certificates."""
    Root: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for trusted root certificate authorities (CAs)."""
    TrustedPeople: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for directly trusted people and resources."""
    TrustedPublisher: typing.ClassVar[System.Security.Cryptography.X509Certificates.StoreName]
    """The X.509 certificate store for directly trusted publishers."""
    ...

class SubjectAlternativeNameBuilder(System.Object):
    """This class facilitates building a subject alternative name extension for an X.509 certificate."""
    def __init__(self) -> None:
        """Initializes a new instance of the SubjectAlternativeNameBuilder class."""
    def AddDnsName(self, dnsName: str) -> None:
        """Adds a DNS Name to the subject alternative name extension."""
    def AddEmailAddress(self, emailAddress: str) -> None:
        """Adds an email address to the subject alternative name extension."""
    def AddIpAddress(self, ipAddress: System.Net.IPAddress) -> None:
        """Adds an IP address to the subject alternative name extension."""
    def AddUri(self, uri: System.Uri) -> None:
        """Adds a Uniform Resource Identifier (URI) to the subject alternative name extension."""
    def AddUserPrincipalName(self, upn: str) -> None:
        """Adds a User Principal Name (UPN) to the subject alternative name extension."""
    def Build(self, critical: bool = ...) -> System.Security.Cryptography.X509Certificates.X509Extension:
        """Returns an X509Extension object that represents the encoded subject alternative name extension."""
    ...

class X500DistinguishedName:
    """Represents the distinguished name of an X509 certificate. This class cannot be inherited."""
    @typing.overload
    def __init__(self, encodedDistinguishedName: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the X500DistinguishedName class using information from the specified byte array."""
    @typing.overload
    def __init__(self, encodedDistinguishedName: typing_extensions.Buffer) -> None:
        """Initializes a new instance of the X500DistinguishedName class using information from the provided data."""
    @typing.overload
    def __init__(self, encodedDistinguishedName: typing.Any) -> None:
        """Initializes a new instance of the X500DistinguishedName class using the specified AsnEncodedData object."""
    @typing.overload
    def __init__(self, distinguishedName: System.Security.Cryptography.X509Certificates.X500DistinguishedName) -> None:
        """Initializes a new instance of the X500DistinguishedName class using the specified X500DistinguishedName object."""
    @typing.overload
    def __init__(self, distinguishedName: str) -> None:
        """Initializes a new instance of the X500DistinguishedName class using information from the specified string."""
    @typing.overload
    def __init__(self, distinguishedName: str, flag: System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags) -> None:
        """Initializes a new instance of the X500DistinguishedName class using the specified string and X500DistinguishedNameFlags flag."""
    def Decode(self, flag: System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags) -> str:
        """Decodes a distinguished name using the characteristics specified by the flag parameter."""
    def EnumerateRelativeDistinguishedNames(self, reversed: bool = ...) -> System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X500RelativeDistinguishedName]:
        """Iterates over the RelativeDistinguishedName values within this distinguished name value."""
    def Format(self, multiLine: bool) -> str:
        """Returns a formatted version of an X500 distinguished name for printing or for output to a text window or to a console."""
    @property
    def Name(self) -> str:
        """Gets the comma-delimited distinguished name from an X500 certificate."""
    ...

class X500DistinguishedNameBuilder(System.Object):
    """Facilitates building a distinguished name for an X.509 certificate."""
    def __init__(self) -> None:
        """Initializes a new instance of the X500DistinguishedNameBuilder class."""
    @typing.overload
    def Add(self, oidValue: str, value: str, stringEncodingType: typing.Any | None = ...) -> None:
        """Adds a Relative Distinguished Name attribute identified by an OID."""
    @typing.overload
    def Add(self, oid: typing.Any, value: str, stringEncodingType: typing.Any | None = ...) -> None:
        """Adds a Relative Distinguished Name attribute identified by an OID."""
    def AddCommonName(self, commonName: str) -> None:
        """Adds a common name attribute."""
    def AddCountryOrRegion(self, twoLetterCode: str) -> None:
        """Adds a country or region attribute."""
    def AddDomainComponent(self, domainComponent: str) -> None:
        """Adds a domain component attribute."""
    def AddEmailAddress(self, emailAddress: str) -> None:
        """Adds an email address attribute."""
    def AddLocalityName(self, localityName: str) -> None:
        """Adds a locality name attribute."""
    def AddOrganizationName(self, organizationName: str) -> None:
        """Adds an organization name attribute."""
    def AddOrganizationalUnitName(self, organizationalUnitName: str) -> None:
        """Adds an organizational unit name attribute."""
    def AddStateOrProvinceName(self, stateOrProvinceName: str) -> None:
        """Adds a state or province name attribute."""
    def Build(self) -> System.Security.Cryptography.X509Certificates.X500DistinguishedName:
        """Builds an X500DistinguishedName that represents the encoded attributes."""
    ...

class X500DistinguishedNameFlags(System.Enum):
    """Specifies characteristics of the X.500 distinguished name."""
    DoNotUsePlusSign: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name does not use the plus sign."""
    DoNotUseQuotes: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name does not use quotation marks."""
    ForceUTF8Encoding: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """Forces the distinguished name to encode specific X.500 keys as UTF-8 strings rather than printable Unicode strings. For more information and the list of X.500 keys affected, see the X500NameFlags enumeration."""
    None_: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name has no special characteristics."""
    Reversed: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name is reversed."""
    UseCommas: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name uses commas."""
    UseNewLines: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name uses the new line character."""
    UseSemicolons: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name uses semicolons."""
    UseT61Encoding: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name uses T61 encoding."""
    UseUTF8Encoding: typing.ClassVar[System.Security.Cryptography.X509Certificates.X500DistinguishedNameFlags]
    """The distinguished name uses UTF8 encoding instead of Unicode character encoding."""
    ...

class X500RelativeDistinguishedName(System.Object):
    """Represents a Relative Distinguished Name component of an X.500 Distinguished Name."""
    def GetSingleElementType(self) -> typing.Any:
        """Gets the object identifier (OID) identifying the single attribute value for this Relative Distinguished Name (RDN), when the RDN only contains one attribute."""
    def GetSingleElementValue(self) -> str | None:
        """Gets the textual representation of the value for the Relative Distinguished Name (RDN), when the RDN only contains one attribute."""
    @property
    def HasMultipleElements(self) -> bool:
        """Gets a value that indicates whether this Relative Distinguished Name is composed of multiple attributes or only a single attribute."""
    @property
    def RawData(self) -> memoryview:
        """Gets the encoded representation of this Relative Distinguished Name."""
    ...

class X509AuthorityInformationAccessExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Represents the Authority Information Access X.509 Extension (1.3.6.1.5.5.7.1.1)."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509AuthorityInformationAccessExtension class."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], critical: bool = ...) -> None:
        """Initializes a new instance of the X509AuthorityInformationAccessExtension class from an encoded representation of the extension and an optional critical marker."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer, critical: bool = ...) -> None:
        """Initializes a new instance of the X509AuthorityInformationAccessExtension class from an encoded representation of the extension and an optional critical marker."""
    @typing.overload
    def __init__(self, ocspUris: collections.abc.Iterable[str] | None, caIssuersUris: collections.abc.Iterable[str] | None, critical: bool = ...) -> None:
        """Initializes a new instance of the X509AuthorityInformationAccessExtension class from a collection of OCSP and CAIssuer values."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Copies the extension properties of the specified AsnEncodedData object."""
    def EnumerateCAIssuersUris(self) -> System.Collections.Generic.IEnumerable[str]:
        """Enumerates the AccessDescription values whose AccessMethod is CAIssuers (1.3.6.1.5.5.7.48.2) and content data type is URI."""
    def EnumerateOcspUris(self) -> System.Collections.Generic.IEnumerable[str]:
        """Enumerates the AccessDescription values whose AccessMethod is OCSP (1.3.6.1.5.5.7.48.1) and content data type is URI."""
    @typing.overload
    def EnumerateUris(self, accessMethodOid: str) -> System.Collections.Generic.IEnumerable[str]:
        """Enumerates the AccessDescription values described in this extension, filtering the results to include only items using the specified access method and having a content data type of URI."""
    @typing.overload
    def EnumerateUris(self, accessMethodOid: typing.Any) -> System.Collections.Generic.IEnumerable[str]:
        """Enumerates the AccessDescription values described in this extension, filtering the results to include only items using the specified access method and having a content data type of URI."""
    ...

class X509AuthorityKeyIdentifierExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Represents the Authority Key Identifier X.509 Extension (2.5.29.35)."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509AuthorityKeyIdentifierExtension class."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], critical: bool = ...) -> None:
        """Initializes a new instance of the X509AuthorityKeyIdentifierExtension class from an encoded representation of the extension and an optional critical marker."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer, critical: bool = ...) -> None:
        """Initializes a new instance of the X509AuthorityKeyIdentifierExtension class from an encoded representation of the extension and an optional critical marker."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Copies the extension properties of the specified AsnEncodedData object."""
    @typing.overload
    @staticmethod
    def Create(keyIdentifier: typing_extensions.Buffer | collections.abc.Iterable[int], issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, serialNumber: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the provided key identifier, issuer name and serial number."""
    @typing.overload
    @staticmethod
    def Create(keyIdentifier: typing_extensions.Buffer, issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, serialNumber: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the provided key identifier, issuer name and serial number."""
    @staticmethod
    def CreateFromCertificate(certificate: System.Security.Cryptography.X509Certificates.X509Certificate2, includeKeyIdentifier: bool, includeIssuerAndSerial: bool) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension based on values from the provided certificate."""
    @typing.overload
    @staticmethod
    def CreateFromIssuerNameAndSerialNumber(issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, serialNumber: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the provided issuer name and serial number."""
    @typing.overload
    @staticmethod
    def CreateFromIssuerNameAndSerialNumber(issuerName: System.Security.Cryptography.X509Certificates.X500DistinguishedName, serialNumber: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the provided issuer name and serial number."""
    @typing.overload
    @staticmethod
    def CreateFromSubjectKeyIdentifier(subjectKeyIdentifier: System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierExtension) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the key identifier value from a subject key identifier extension."""
    @typing.overload
    @staticmethod
    def CreateFromSubjectKeyIdentifier(subjectKeyIdentifier: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the provided key identifier value."""
    @typing.overload
    @staticmethod
    def CreateFromSubjectKeyIdentifier(subjectKeyIdentifier: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509AuthorityKeyIdentifierExtension:
        """Creates an X509AuthorityKeyIdentifierExtension that specifies the provided key identifier value."""
    @property
    def KeyIdentifier(self) -> memoryview | None:
        """Gets the subject key identifier value from this certificate's issuing Certificate Authority (CA), when specified."""
    @property
    def NamedIssuer(self) -> System.Security.Cryptography.X509Certificates.X500DistinguishedName | None:
        """Gets the X509Certificate2.IssuerName value from this certificate's issuing Certificate Authority (CA), when available."""
    @property
    def RawIssuer(self) -> memoryview | None:
        """Gets the encoded representation of the authorityCertIssuer field from the extension, or None when the extension does not contain an authority certificate issuer field."""
    @property
    def SerialNumber(self) -> memoryview | None:
        """Gets the serial number of this certificate's issuing Certificate Authority (CA)."""
    ...

class X509BasicConstraintsExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Defines the constraints set on a certificate. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509BasicConstraintsExtension class."""
    @typing.overload
    def __init__(self, certificateAuthority: bool, hasPathLengthConstraint: bool, pathLengthConstraint: int, critical: bool) -> None:
        """Initializes a new instance of the X509BasicConstraintsExtension class. Parameters specify a value that indicates whether a certificate is a certificate authority (CA) certificate, a value that indicates whether the certificate has a restriction on the number of path levels it allows, the number of levels allowed in a certificate's path, and a value that indicates whether the extension is critical."""
    @typing.overload
    def __init__(self, encodedBasicConstraints: typing.Any, critical: bool) -> None:
        """Initializes a new instance of the X509BasicConstraintsExtension class using an AsnEncodedData object and a value that identifies whether the extension is critical."""
    @property
    def CertificateAuthority(self) -> bool:
        """Gets a value indicating whether a certificate is a certificate authority (CA) certificate."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Initializes a new instance of the X509BasicConstraintsExtension class using an AsnEncodedData object."""
    @staticmethod
    def CreateForCertificateAuthority(pathLengthConstraint: int | None = ...) -> System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension:
        """Creates an instance of X509BasicConstraintsExtension appropriate for a certificate authority, optionally including a path length constraint value."""
    @staticmethod
    def CreateForEndEntity(critical: bool = ...) -> System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension:
        """Creates an instance of X509BasicConstraintsExtension appropriate for an end-entity certificate, optionally marking the extension as critical."""
    @property
    def HasPathLengthConstraint(self) -> bool:
        """Gets a value indicating whether a certificate has a restriction on the number of path levels it allows."""
    @property
    def PathLengthConstraint(self) -> int:
        """Gets the number of levels allowed in a certificate's path."""
    ...

class X509Certificate(System.IDisposable):
    """Provides methods that help you use X.509 v.3 certificates."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509Certificate class."""
    @typing.overload
    def __init__(self, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the X509Certificate class defined from a sequence of bytes representing an X.509v3 certificate."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None) -> None:
        """Initializes a new instance of the X509Certificate class using a byte array and a password."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: typing.Any) -> None:
        """Initializes a new instance of the X509Certificate class using a byte array and a password."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate class using a byte array, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate class using a byte array, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, handle: int) -> None:
        """Initializes a new instance of the X509Certificate class using a handle to an unmanaged PCCERT_CONTEXT structure."""
    @typing.overload
    def __init__(self, fileName: str) -> None:
        """Initializes a new instance of the X509Certificate class using the name of a PKCS7 signed file."""
    @typing.overload
    def __init__(self, fileName: str, password: str | None) -> None:
        """Initializes a new instance of the X509Certificate class using the name of a PKCS7 signed file and a password to access the certificate."""
    @typing.overload
    def __init__(self, fileName: str, password: typing.Any) -> None:
        """Initializes a new instance of the X509Certificate class using a certificate file name and a password."""
    @typing.overload
    def __init__(self, fileName: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate class using the name of a PKCS7 signed file, a password to access the certificate, and a key storage flag."""
    @typing.overload
    def __init__(self, fileName: str, password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate class using a certificate file name, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, cert: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Initializes a new instance of the X509Certificate class using another X509Certificate class."""
    @typing.overload
    def __init__(self, info: typing.Any, context: typing.Any) -> None:
        """Initializes a new instance of the X509Certificate class using a SerializationInfo object and a StreamingContext structure."""
    @staticmethod
    def CreateFromCertFile(filename: str) -> System.Security.Cryptography.X509Certificates.X509Certificate:
        """Creates an X.509v3 certificate from the specified PKCS7 signed file."""
    @staticmethod
    def CreateFromSignedFile(filename: str) -> System.Security.Cryptography.X509Certificates.X509Certificate:
        """Creates an X.509v3 certificate from the specified signed file."""
    def Dispose(self) -> None:
        """Releases all resources used by the current X509Certificate object."""
    @typing.overload
    def Equals(self, other: System.Security.Cryptography.X509Certificates.X509Certificate | None) -> bool:
        """Compares two X509Certificate objects for equality."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Compares two X509Certificate objects for equality."""
    @typing.overload
    def Export(self, contentType: System.Security.Cryptography.X509Certificates.X509ContentType) -> System.Array[int]:
        """Exports the current X509Certificate object to a byte array in a format described by one of the X509ContentType values."""
    @typing.overload
    def Export(self, contentType: System.Security.Cryptography.X509Certificates.X509ContentType, password: str | None) -> System.Array[int]:
        """Exports the current X509Certificate object to a byte array in a format described by one of the X509ContentType values, and using the specified password."""
    @typing.overload
    def Export(self, contentType: System.Security.Cryptography.X509Certificates.X509ContentType, password: typing.Any) -> System.Array[int]:
        """Exports the current X509Certificate object to a byte array using the specified format and a password."""
    @typing.overload
    def ExportPkcs12(self, exportParameters: System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters, password: str | None) -> System.Array[int]:
        """Exports the certificate and private key in PKCS#12 / PFX format."""
    @typing.overload
    def ExportPkcs12(self, exportParameters: typing.Any, password: str | None) -> System.Array[int]:
        """Exports the certificate and private key in PKCS#12 / PFX format."""
    @typing.overload
    def GetCertHash(self) -> System.Array[int]:
        """Returns the hash value for the X.509v3 certificate as an array of bytes."""
    @typing.overload
    def GetCertHash(self, hashAlgorithm: typing.Any) -> System.Array[int]:
        """Returns the hash value for the X.509v3 certificate that is computed by using the specified cryptographic hash algorithm."""
    @typing.overload
    def GetCertHashString(self) -> str:
        """Returns the SHA-1 hash value for the X.509v3 certificate as a hexadecimal string."""
    @typing.overload
    def GetCertHashString(self, hashAlgorithm: typing.Any) -> str:
        """Returns a hexadecimal string containing the hash value for the X.509v3 certificate computed using the specified cryptographic hash algorithm."""
    def GetEffectiveDateString(self) -> str:
        """Returns the effective date of this X.509v3 certificate."""
    def GetExpirationDateString(self) -> str:
        """Returns the expiration date of this X.509v3 certificate."""
    def GetFormat(self) -> str:
        """Returns the name of the format of this X.509v3 certificate."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the X.509v3 certificate as an integer."""
    def GetIssuerName(self) -> str:
        """Returns the name of the certification authority that issued the X.509v3 certificate."""
    def GetKeyAlgorithm(self) -> str:
        """Returns the key algorithm information for this X.509v3 certificate as a string."""
    def GetKeyAlgorithmParameters(self) -> System.Array[int] | None:
        """Returns the key algorithm parameters for the X.509v3 certificate as an array of bytes."""
    def GetKeyAlgorithmParametersString(self) -> str | None:
        """Returns the key algorithm parameters for the X.509v3 certificate as a hexadecimal string."""
    def GetName(self) -> str:
        """Returns the name of the principal to which the certificate was issued."""
    def GetPublicKey(self) -> System.Array[int]:
        """Returns the public key for the X.509v3 certificate as an array of bytes."""
    def GetPublicKeyString(self) -> str:
        """Returns the public key for the X.509v3 certificate as a hexadecimal string."""
    def GetRawCertData(self) -> System.Array[int]:
        """Returns the raw data for the entire X.509v3 certificate as an array of bytes."""
    def GetRawCertDataString(self) -> str:
        """Returns the raw data for the entire X.509v3 certificate as a hexadecimal string."""
    def GetSerialNumber(self) -> System.Array[int]:
        """Returns the serial number of the X.509v3 certificate as an array of bytes in little-endian order."""
    def GetSerialNumberString(self) -> str:
        """Returns the serial number of the X.509v3 certificate as a big-endian hexadecimal string."""
    @property
    def Handle(self) -> int:
        """Gets a handle to a Microsoft Cryptographic API certificate context described by an unmanaged PCCERT_CONTEXT structure."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Populates the X509Certificate object with data from a byte array."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates the X509Certificate object using data from a byte array, a password, and flags for determining how the private key is imported."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates an X509Certificate object using data from a byte array, a password, and a key storage flag."""
    @typing.overload
    def Import(self, fileName: str) -> None:
        """Populates the X509Certificate object with information from a certificate file."""
    @typing.overload
    def Import(self, fileName: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates the X509Certificate object with information from a certificate file, a password, and a X509KeyStorageFlags value."""
    @typing.overload
    def Import(self, fileName: str, password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates an X509Certificate object with information from a certificate file, a password, and a key storage flag."""
    @property
    def Issuer(self) -> str:
        """Gets the name of the certificate authority that issued the X.509v3 certificate."""
    def Reset(self) -> None:
        """Resets the state of the X509Certificate2 object."""
    @property
    def SerialNumberBytes(self) -> memoryview:
        """Gets the big-endian representation of the certificate's serial number."""
    @property
    def Subject(self) -> str:
        """Gets the subject distinguished name from the certificate."""
    @typing.overload
    def ToString(self) -> str:
        """Returns a string representation of the current X509Certificate object."""
    @typing.overload
    def ToString(self, fVerbose: bool) -> str:
        """Returns a string representation of the current X509Certificate object, with extra information, if specified."""
    def TryGetCertHash(self, hashAlgorithm: typing.Any, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to produce a 'thumbprint' for the certificate by hashing the encoded representation of the certificate with the specified hash algorithm."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class X509Certificate2(System.Security.Cryptography.X509Certificates.X509Certificate):
    """Represents an X.509 certificate."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509Certificate2 class."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the X509Certificate2 class using information from a byte array."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None) -> None:
        """Initializes a new instance of the X509Certificate2 class using a byte array and a password."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: typing.Any) -> None:
        """Initializes a new instance of the X509Certificate2 class using a byte array and a password."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate2 class using a byte array, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate2 class using a byte array, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer) -> None:
        """Initializes a new instance of the X509Certificate2 class from certificate data."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Initializes a new instance of the X509Certificate2 class from certificate data, a password, and key storage flags."""
    @typing.overload
    def __init__(self, handle: int) -> None:
        """Initializes a new instance of the X509Certificate2 class using an unmanaged handle."""
    @typing.overload
    def __init__(self, fileName: str) -> None:
        """Initializes a new instance of the X509Certificate2 class using a certificate file name."""
    @typing.overload
    def __init__(self, fileName: str, password: str | None) -> None:
        """Initializes a new instance of the X509Certificate2 class using a certificate file name and a password used to access the certificate."""
    @typing.overload
    def __init__(self, fileName: str, password: typing.Any) -> None:
        """Initializes a new instance of the X509Certificate2 class using a certificate file name and a password."""
    @typing.overload
    def __init__(self, fileName: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate2 class using a certificate file name, a password used to access the certificate, and a key storage flag."""
    @typing.overload
    def __init__(self, fileName: str, password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Initializes a new instance of the X509Certificate2 class using a certificate file name, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, fileName: str, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Initializes a new instance of the X509Certificate2 class using a certificate file name, a password, and a key storage flag."""
    @typing.overload
    def __init__(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Initializes a new instance of the X509Certificate2 class using an X509Certificate object."""
    @property
    def Archived(self) -> bool:
        """Gets or sets a value indicating that an X.509 certificate is archived."""
    @Archived.setter
    def Archived(self, value: bool) -> None: ...
    def CopyWithPrivateKey(self, privateKey: typing.Any) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Combines a private key with the public key of an ECDiffieHellman certificate to generate a new ECDiffieHellman certificate."""
    @staticmethod
    def CreateFromEncryptedPem(certPem: str, keyPem: str, password: str) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a new X509 certificate from the contents of an RFC 7468 PEM-encoded certificate and password protected private key."""
    @staticmethod
    def CreateFromEncryptedPemFile(certPemFilePath: str, password: str, keyPemFilePath: str | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a new X509 certificate from the file contents of an RFC 7468 PEM-encoded certificate and password protected private key."""
    @typing.overload
    @staticmethod
    def CreateFromPem(certPem: str, keyPem: str) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a new X509 certificate from the contents of an RFC 7468 PEM-encoded certificate and private key."""
    @typing.overload
    @staticmethod
    def CreateFromPem(certPem: str) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a new X509 certificate from the contents of an RFC 7468 PEM-encoded certificate."""
    @staticmethod
    def CreateFromPemFile(certPemFilePath: str, keyPemFilePath: str | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Creates a new X509 certificate from the file contents of an RFC 7468 PEM-encoded certificate and private key."""
    def ExportCertificatePem(self) -> str:
        """Exports the public X.509 certificate, encoded as PEM."""
    @property
    def Extensions(self) -> System.Security.Cryptography.X509Certificates.X509ExtensionCollection:
        """Gets a collection of X509Extension objects."""
    @property
    def FriendlyName(self) -> str:
        """Gets or sets the associated alias for a certificate."""
    @FriendlyName.setter
    def FriendlyName(self, value: str) -> None: ...
    @typing.overload
    @staticmethod
    def GetCertContentType(rawData: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509ContentType:
        """Indicates the type of certificate contained in a byte array."""
    @typing.overload
    @staticmethod
    def GetCertContentType(rawData: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509ContentType:
        """Indicates the type of certificate contained in the provided data."""
    @typing.overload
    @staticmethod
    def GetCertContentType(fileName: str) -> System.Security.Cryptography.X509Certificates.X509ContentType:
        """Indicates the type of certificate contained in a file."""
    def GetCompositeMLDsaPrivateKey(self) -> typing.Any:
        """Gets the CompositeMLDsa private key from this certificate."""
    def GetCompositeMLDsaPublicKey(self) -> typing.Any:
        """Gets the CompositeMLDsa public key from this certificate."""
    def GetECDiffieHellmanPrivateKey(self) -> typing.Any:
        """Gets the ECDiffieHellman private key from this certificate."""
    def GetECDiffieHellmanPublicKey(self) -> typing.Any:
        """Gets the ECDiffieHellman public key from this certificate."""
    def GetMLDsaPrivateKey(self) -> typing.Any:
        """Gets the MLDsa private key from this certificate."""
    def GetMLDsaPublicKey(self) -> typing.Any:
        """Gets the MLDsa public key from this certificate."""
    def GetMLKemPrivateKey(self) -> typing.Any:
        """Gets the MLKem private key from this certificate."""
    def GetMLKemPublicKey(self) -> typing.Any:
        """Gets the MLKem public key from this certificate."""
    def GetNameInfo(self, nameType: System.Security.Cryptography.X509Certificates.X509NameType, forIssuer: bool) -> str:
        """Gets the subject and issuer names from a certificate."""
    def GetSlhDsaPrivateKey(self) -> typing.Any:
        """Gets the SlhDsa private key from this certificate."""
    def GetSlhDsaPublicKey(self) -> typing.Any:
        """Gets the SlhDsa public key from this certificate."""
    @property
    def HasPrivateKey(self) -> bool:
        """Gets a value that indicates whether an X509Certificate2 object contains a private key."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Populates an X509Certificate2 object with data from a byte array."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates an X509Certificate2 object using data from a byte array, a password, and flags for determining how to import the private key."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates an X509Certificate2 object using data from a byte array, a password, and a key storage flag."""
    @typing.overload
    def Import(self, fileName: str) -> None:
        """Populates an X509Certificate2 object with information from a certificate file."""
    @typing.overload
    def Import(self, fileName: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates an X509Certificate2 object with information from a certificate file, a password, and a X509KeyStorageFlags value."""
    @typing.overload
    def Import(self, fileName: str, password: typing.Any, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags) -> None:
        """Populates an X509Certificate2 object with information from a certificate file, a password, and a key storage flag."""
    @property
    def IssuerName(self) -> System.Security.Cryptography.X509Certificates.X500DistinguishedName:
        """Gets the distinguished name of the certificate issuer."""
    def MatchesHostname(self, hostname: str, allowWildcards: bool = ..., allowCommonName: bool = ...) -> bool:
        """Checks to see if the certificate matches the provided host name."""
    @property
    def NotAfter(self) -> datetime.datetime:
        """Gets the date in local time after which a certificate is no longer valid."""
    @property
    def NotBefore(self) -> datetime.datetime:
        """Gets the date in local time on which a certificate becomes valid."""
    @property
    def PrivateKey(self) -> typing.Any:
        """Gets or sets the AsymmetricAlgorithm object that represents the private key associated with a certificate."""
    @PrivateKey.setter
    def PrivateKey(self, value: typing.Any) -> None: ...
    @property
    def PublicKey(self) -> System.Security.Cryptography.X509Certificates.PublicKey:
        """Gets a X509Certificate2.PublicKey object associated with a certificate."""
    @property
    def RawData(self) -> System.Array[int]:
        """Gets the raw X.509 public data of a certificate."""
    @property
    def RawDataMemory(self) -> memoryview:
        """Gets the raw X.509 public data of a certificate."""
    def Reset(self) -> None:
        """Resets the state of an X509Certificate2 object."""
    @property
    def SerialNumber(self) -> str:
        """Gets the serial number of a certificate as a big-endian hexadecimal string."""
    @property
    def SignatureAlgorithm(self) -> typing.Any:
        """Gets the algorithm used to create the signature of a certificate."""
    @property
    def SubjectName(self) -> System.Security.Cryptography.X509Certificates.X500DistinguishedName:
        """Gets the subject distinguished name from a certificate."""
    @property
    def Thumbprint(self) -> str:
        """Gets the thumbprint of a certificate."""
    @typing.overload
    def ToString(self) -> str:
        """Displays an X.509 certificate in text format."""
    @typing.overload
    def ToString(self, verbose: bool) -> str:
        """Displays an X.509 certificate in text format."""
    def TryExportCertificatePem(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to export the public X.509 certificate, encoded as PEM."""
    def Verify(self) -> bool:
        """Performs a X.509 chain validation using basic validation policy."""
    @property
    def Version(self) -> int:
        """Gets the X.509 format version of a certificate."""
    ...

class X509Certificate2Collection(System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X509Certificate2]):
    """Represents a collection of X509Certificate2 objects. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509Certificate2Collection class without any X509Certificate2 information."""
    @typing.overload
    def __init__(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> None:
        """Initializes a new instance of the X509Certificate2Collection class using an X509Certificate2 object."""
    @typing.overload
    def __init__(self, certificates: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate2]) -> None:
        """Initializes a new instance of the X509Certificate2Collection class using an array of X509Certificate2 objects."""
    @typing.overload
    def __init__(self, certificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection) -> None:
        """Initializes a new instance of the X509Certificate2Collection class using the specified certificate collection."""
    @typing.overload
    def Add(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> int:
        """Adds an object to the end of the X509Certificate2Collection."""
    @typing.overload
    def Add(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> int:
        """Adds an X509Certificate with the specified value to the current X509CertificateCollection."""
    @typing.overload
    def AddRange(self, certificates: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate2]) -> None:
        """Adds multiple X509Certificate2 objects in an array to the X509Certificate2Collection object."""
    @typing.overload
    def AddRange(self, certificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection) -> None:
        """Adds multiple X509Certificate2 objects in an X509Certificate2Collection object to another X509Certificate2Collection object."""
    @typing.overload
    def AddRange(self, value: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate]) -> None:
        """Copies the elements of an array of type X509Certificate to the end of the current X509CertificateCollection."""
    @typing.overload
    def AddRange(self, value: System.Security.Cryptography.X509Certificates.X509CertificateCollection) -> None:
        """Copies the elements of the specified X509CertificateCollection to the end of the current X509CertificateCollection."""
    @typing.overload
    def Contains(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> bool:
        """Determines whether the X509Certificate2Collection object contains a specific certificate."""
    @typing.overload
    def Contains(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> bool:
        """Gets a value indicating whether the current X509CertificateCollection contains the specified X509Certificate."""
    @typing.overload
    def Export(self, contentType: System.Security.Cryptography.X509Certificates.X509ContentType) -> System.Array[int] | None:
        """Exports X.509 certificate information into a byte array."""
    @typing.overload
    def Export(self, contentType: System.Security.Cryptography.X509Certificates.X509ContentType, password: str | None) -> System.Array[int] | None:
        """Exports X.509 certificate information into a byte array using a password."""
    def ExportCertificatePems(self) -> str:
        """Exports the public X.509 certificates, encoded as PEM."""
    @typing.overload
    def ExportPkcs12(self, exportParameters: System.Security.Cryptography.X509Certificates.Pkcs12ExportPbeParameters, password: str | None) -> System.Array[int]:
        """Exports the certificate and private key in PKCS#12 / PFX format."""
    @typing.overload
    def ExportPkcs12(self, exportParameters: typing.Any, password: str | None) -> System.Array[int]:
        """Exports the certificates and private keys in PKCS#12 / PFX format."""
    def ExportPkcs7Pem(self) -> str:
        """Exports the X.509 public certificates as a PKCS7 certificate collection, encoded as PEM."""
    def Find(self, findType: System.Security.Cryptography.X509Certificates.X509FindType, findValue: object, validOnly: bool) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Searches an X509Certificate2Collection object using the search criteria specified by the X509FindType enumeration and the findValue object."""
    @typing.overload
    def FindByThumbprint(self, hashAlgorithm: typing.Any, thumbprintHex: str) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Searches the collection for certificates with a matching thumbprint."""
    @typing.overload
    def FindByThumbprint(self, hashAlgorithm: typing.Any, thumbprintBytes: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Searches the collection for certificates with a matching thumbprint."""
    def GetEnumerator(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2Enumerator:
        """Returns an enumerator that can iterate through a X509Certificate2Collection object."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Imports a certificate in the form of a byte array into a X509Certificate2Collection object."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer) -> None:
        """Imports the certificates from the provided data into this collection."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Imports a certificate, in the form of a byte array that requires a password to access the certificate, into a X509Certificate2Collection object."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Imports the certificates from the provided data into this collection."""
    @typing.overload
    def Import(self, rawData: typing_extensions.Buffer, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Imports the certificates from the provided data into this collection."""
    @typing.overload
    def Import(self, fileName: str) -> None:
        """Imports a certificate file into a X509Certificate2Collection object."""
    @typing.overload
    def Import(self, fileName: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Imports a certificate file that requires a password into a X509Certificate2Collection object."""
    @typing.overload
    def Import(self, fileName: str, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ...) -> None:
        """Imports the certificates from the specified file a into this collection."""
    def ImportFromPem(self, certPem: str) -> None:
        """Imports a collection of RFC 7468 PEM-encoded certificates."""
    def ImportFromPemFile(self, certPemFilePath: str) -> None:
        """Imports a collection of RFC 7468 PEM-encoded certificates."""
    @typing.overload
    def Insert(self, index: int, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> None:
        """Inserts an object into the X509Certificate2Collection object at the specified index."""
    @typing.overload
    def Insert(self, index: int, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Inserts a X509Certificate into the current X509CertificateCollection at the specified index."""
    @typing.overload
    def Remove(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> None:
        """Removes the first occurrence of a certificate from the X509Certificate2Collection object."""
    @typing.overload
    def Remove(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Removes a specific X509Certificate from the current X509CertificateCollection."""
    @typing.overload
    def RemoveRange(self, certificates: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate2]) -> None:
        """Removes multiple X509Certificate2 objects in an array from an X509Certificate2Collection object."""
    @typing.overload
    def RemoveRange(self, certificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection) -> None:
        """Removes multiple X509Certificate2 objects in an X509Certificate2Collection object from another X509Certificate2Collection object."""
    def TryExportCertificatePems(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to export the public X.509 certificates, encoded as PEM."""
    def TryExportPkcs7Pem(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to export the X.509 public certificates as a PKCS7 certificate collection, encoded as PEM."""
    def __getitem__(self, index: int) -> System.Security.Cryptography.X509Certificates.X509Certificate2: ...
    def __setitem__(self, index: int, value: System.Security.Cryptography.X509Certificates.X509Certificate2) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Security.Cryptography.X509Certificates.X509Certificate2]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class X509Certificate2Enumerator(System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509Certificate2]):
    """Supports a simple iteration over a X509Certificate2Collection object. This class cannot be inherited."""
    @property
    def Current(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Gets the current element in the X509Certificate2Collection object."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next element in the X509Certificate2Collection object."""
    def Reset(self) -> None:
        """Sets the enumerator to its initial position, which is before the first element in the X509Certificate2Collection object."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class X509CertificateCollection(System.Collections.CollectionBase):
    """Defines a collection that stores X509Certificate objects."""
    class X509CertificateEnumerator(System.Collections.IEnumerator):
        """Enumerates the X509Certificate objects in an X509CertificateCollection."""
        def __init__(self, mappings: System.Security.Cryptography.X509Certificates.X509CertificateCollection) -> None:
            """Initializes a new instance of the X509CertificateEnumerator class for the specified X509CertificateCollection."""
        @property
        def Current(self) -> System.Security.Cryptography.X509Certificates.X509Certificate:
            """Gets the current X509Certificate in the X509CertificateCollection."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def Reset(self) -> None:
            """Sets the enumerator to its initial position, which is before the first element in the collection."""
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509CertificateCollection class."""
    @typing.overload
    def __init__(self, value: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate]) -> None:
        """Initializes a new instance of the X509CertificateCollection class from an array of X509Certificate objects."""
    @typing.overload
    def __init__(self, value: System.Security.Cryptography.X509Certificates.X509CertificateCollection) -> None:
        """Initializes a new instance of the X509CertificateCollection class from another X509CertificateCollection."""
    def Add(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> int:
        """Adds an X509Certificate with the specified value to the current X509CertificateCollection."""
    @typing.overload
    def AddRange(self, value: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate]) -> None:
        """Copies the elements of an array of type X509Certificate to the end of the current X509CertificateCollection."""
    @typing.overload
    def AddRange(self, value: System.Security.Cryptography.X509Certificates.X509CertificateCollection) -> None:
        """Copies the elements of the specified X509CertificateCollection to the end of the current X509CertificateCollection."""
    def Contains(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> bool:
        """Gets a value indicating whether the current X509CertificateCollection contains the specified X509Certificate."""
    def CopyTo(self, array: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Certificate], index: int) -> None:
        """Copies the X509Certificate values in the current X509CertificateCollection to a one-dimensional Array instance at the specified index."""
    def GetEnumerator(self) -> System.Security.Cryptography.X509Certificates.X509CertificateCollection.X509CertificateEnumerator:
        """Returns an enumerator that can iterate through the X509CertificateCollection."""
    def GetHashCode(self) -> int:
        """Builds a hash value based on all values contained in the current X509CertificateCollection."""
    def IndexOf(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> int:
        """Returns the index of the specified X509Certificate in the current X509CertificateCollection."""
    def Insert(self, index: int, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Inserts a X509Certificate into the current X509CertificateCollection at the specified index."""
    def Remove(self, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Removes a specific X509Certificate from the current X509CertificateCollection."""
    def __getitem__(self, index: int) -> System.Security.Cryptography.X509Certificates.X509Certificate: ...
    def __setitem__(self, index: int, value: System.Security.Cryptography.X509Certificates.X509Certificate) -> None: ...
    ...

class X509CertificateLoader(System.Object):
    """Provides methods for loading an X.509 certificate or a PKCS#12 PFX that contains certificates."""
    @typing.overload
    @staticmethod
    def LoadCertificate(data: typing_extensions.Buffer) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Loads a single X.509 certificate from data, in either the PEM or DER encoding."""
    @typing.overload
    @staticmethod
    def LoadCertificate(data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Loads a single X.509 certificate from data, in either the PEM or DER encoding."""
    @staticmethod
    def LoadCertificateFromFile(path: str) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Loads a single X.509 certificate (in either the PEM or DER encoding) from the specified file."""
    @typing.overload
    @staticmethod
    def LoadPkcs12(data: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Loads the provided data as a PKCS#12 PFX and extracts a certificate."""
    @typing.overload
    @staticmethod
    def LoadPkcs12(data: typing_extensions.Buffer, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Loads the provided data as a PKCS#12 PFX and extracts a certificate."""
    @typing.overload
    @staticmethod
    def LoadPkcs12Collection(data: typing_extensions.Buffer | collections.abc.Iterable[int], password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Loads the provided data as a PKCS#12 PFX and returns a collection of all of the certificates therein."""
    @typing.overload
    @staticmethod
    def LoadPkcs12Collection(data: typing_extensions.Buffer, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Loads the provided data as a PKCS#12 PFX and returns a collection of all of the certificates therein."""
    @typing.overload
    @staticmethod
    def LoadPkcs12CollectionFromFile(path: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Opens the specified file, reads the contents as a PKCS#12 PFX and extracts a certificate. Loads the provided data as a PKCS#12 PFX and returns a collection of all of the certificates therein."""
    @typing.overload
    @staticmethod
    def LoadPkcs12CollectionFromFile(path: str, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Opens the specified file, reads the contents as a PKCS#12 PFX and extracts a certificate. Loads the provided data as a PKCS#12 PFX and returns a collection of all of the certificates therein."""
    @typing.overload
    @staticmethod
    def LoadPkcs12FromFile(path: str, password: str | None, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Opens the specified file, reads the contents as a PKCS#12 PFX and extracts a certificate."""
    @typing.overload
    @staticmethod
    def LoadPkcs12FromFile(path: str, password: str, keyStorageFlags: System.Security.Cryptography.X509Certificates.X509KeyStorageFlags = ..., loaderLimits: System.Security.Cryptography.X509Certificates.Pkcs12LoaderLimits | None = ...) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Opens the specified file, reads the contents as a PKCS#12 PFX and extracts a certificate."""
    ...

class X509Chain(System.IDisposable):
    """Represents a chain-building engine for X509Certificate2 certificates."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509Chain class."""
    @typing.overload
    def __init__(self, useMachineContext: bool) -> None:
        """Initializes a new instance of the X509Chain class specifying a value that indicates whether the machine context should be used."""
    @typing.overload
    def __init__(self, chainContext: int) -> None:
        """Initializes a new instance of the X509Chain class using an IntPtr handle to an X.509 chain."""
    def Build(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> bool:
        """Builds an X.509 chain using the policy specified in X509ChainPolicy."""
    @property
    def ChainContext(self) -> int:
        """Gets a handle to an X.509 chain."""
    @property
    def ChainElements(self) -> System.Security.Cryptography.X509Certificates.X509ChainElementCollection:
        """Gets a collection of X509ChainElement objects."""
    @property
    def ChainPolicy(self) -> System.Security.Cryptography.X509Certificates.X509ChainPolicy:
        """Gets or sets the X509ChainPolicy to use when building an X.509 certificate chain."""
    @ChainPolicy.setter
    def ChainPolicy(self, value: System.Security.Cryptography.X509Certificates.X509ChainPolicy) -> None: ...
    @property
    def ChainStatus(self) -> System.Array[System.Security.Cryptography.X509Certificates.X509ChainStatus]:
        """Gets the status of each element in an X509Chain object."""
    @staticmethod
    def Create() -> System.Security.Cryptography.X509Certificates.X509Chain:
        """Creates an X509Chain object after querying for the mapping defined in the CryptoConfig file, and maps the chain to that mapping."""
    def Dispose(self) -> None:
        """Releases all of the resources used by this X509Chain."""
    def Reset(self) -> None:
        """Clears the current X509Chain object."""
    @property
    def SafeHandle(self) -> typing.Any:
        """Gets a safe handle for this X509Chain instance."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class X509ChainElement(System.Object):
    """Represents an element of an X.509 chain."""
    @property
    def Certificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Gets the X.509 certificate at a particular chain element."""
    @property
    def ChainElementStatus(self) -> System.Array[System.Security.Cryptography.X509Certificates.X509ChainStatus]:
        """Gets the error status of the current X.509 certificate in a chain."""
    @property
    def Information(self) -> str:
        """Gets additional error information from an unmanaged certificate chain structure."""
    ...

class X509ChainElementCollection(System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X509ChainElement], System.Collections.ICollection):
    """Represents a collection of X509ChainElement objects. This class cannot be inherited."""
    def CopyTo(self, array: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509ChainElement], index: int) -> None:
        """Copies an X509ChainElementCollection object into an array, starting at the specified index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the collection."""
    def GetEnumerator(self) -> System.Security.Cryptography.X509Certificates.X509ChainElementEnumerator:
        """Gets an X509ChainElementEnumerator object that can be used to navigate through a collection of chain elements."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether the collection of chain elements is synchronized."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to an X509ChainElementCollection object."""
    def __getitem__(self, index: int) -> System.Security.Cryptography.X509Certificates.X509ChainElement: ...
    def __iter__(self) -> collections.abc.Iterator[System.Security.Cryptography.X509Certificates.X509ChainElement]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class X509ChainElementEnumerator(System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509ChainElement]):
    """Supports a simple iteration over an X509ChainElementCollection. This class cannot be inherited."""
    @property
    def Current(self) -> System.Security.Cryptography.X509Certificates.X509ChainElement:
        """Gets the current element in the X509ChainElementCollection."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next element in the X509ChainElementCollection."""
    def Reset(self) -> None:
        """Sets the enumerator to its initial position, which is before the first element in the X509ChainElementCollection."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class X509ChainPolicy(System.Object):
    """Represents the chain policy to be applied when building an X509 certificate chain. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the X509ChainPolicy class."""
    @property
    def ApplicationPolicy(self) -> typing.Any:
        """Gets a collection of object identifiers (OIDs) specifying which application policies or enhanced key usages (EKUs) the certificate must support."""
    @property
    def CertificatePolicy(self) -> typing.Any:
        """Gets a collection of object identifiers (OIDs) specifying which certificate policies the certificate must support."""
    def Clone(self) -> System.Security.Cryptography.X509Certificates.X509ChainPolicy:
        """Creates a new chain policy instance that has the same settings as this instance."""
    @property
    def CustomTrustStore(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Represents a collection of certificates replacing the default certificate trust."""
    @property
    def DisableCertificateDownloads(self) -> bool:
        """Gets or sets a value that indicates whether the chain engine can use the Authority Information Access (AIA) extension to locate unknown issuer certificates."""
    @DisableCertificateDownloads.setter
    def DisableCertificateDownloads(self, value: bool) -> None: ...
    @property
    def ExtraStore(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Gets an object that represents an additional collection of certificates that can be searched by the chaining engine when validating a certificate chain."""
    def Reset(self) -> None:
        """Resets the X509ChainPolicy members to their default values."""
    @property
    def RevocationFlag(self) -> System.Security.Cryptography.X509Certificates.X509RevocationFlag:
        """Gets or sets values for X509 revocation flags."""
    @RevocationFlag.setter
    def RevocationFlag(self, value: System.Security.Cryptography.X509Certificates.X509RevocationFlag) -> None: ...
    @property
    def RevocationMode(self) -> System.Security.Cryptography.X509Certificates.X509RevocationMode:
        """Gets or sets values for X509 certificate revocation mode."""
    @RevocationMode.setter
    def RevocationMode(self, value: System.Security.Cryptography.X509Certificates.X509RevocationMode) -> None: ...
    @property
    def TrustMode(self) -> System.Security.Cryptography.X509Certificates.X509ChainTrustMode:
        """The mode determining the root trust for building the certificate chain."""
    @TrustMode.setter
    def TrustMode(self, value: System.Security.Cryptography.X509Certificates.X509ChainTrustMode) -> None: ...
    @property
    def UrlRetrievalTimeout(self) -> datetime.timedelta:
        """Gets or sets the maximum amount of time to be spent during online revocation verification or downloading the certificate revocation list (CRL). A value of TimeSpan.Zero means there are no limits."""
    @UrlRetrievalTimeout.setter
    def UrlRetrievalTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def VerificationFlags(self) -> System.Security.Cryptography.X509Certificates.X509VerificationFlags:
        """Gets verification flags for the certificate."""
    @VerificationFlags.setter
    def VerificationFlags(self, value: System.Security.Cryptography.X509Certificates.X509VerificationFlags) -> None: ...
    @property
    def VerificationTime(self) -> datetime.datetime:
        """Gets or sets the time for which the chain is to be validated."""
    @VerificationTime.setter
    def VerificationTime(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def VerificationTimeIgnored(self) -> bool:
        """Gets or sets a value that indicates whether the chain validation should use X509ChainPolicy.VerificationTime or the current system time when building an X.509 certificate chain."""
    @VerificationTimeIgnored.setter
    def VerificationTimeIgnored(self, value: bool) -> None: ...
    ...

class X509ChainStatus(System.ValueType):
    """Provides a simple structure for storing X509 chain status and error information."""
    @property
    def Status(self) -> System.Security.Cryptography.X509Certificates.X509ChainStatusFlags:
        """Specifies the status of the X509 chain."""
    @Status.setter
    def Status(self, value: System.Security.Cryptography.X509Certificates.X509ChainStatusFlags) -> None: ...
    @property
    def StatusInformation(self) -> str:
        """Specifies a description of the X509Chain.ChainStatus value."""
    @StatusInformation.setter
    def StatusInformation(self, value: str | None) -> None: ...
    ...

class X509ChainStatusFlags(System.Enum):
    """Defines the status of an X509 chain."""
    CtlNotSignatureValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate trust list (CTL) contains an invalid signature."""
    CtlNotTimeValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate trust list (CTL) is not valid because of an invalid time value, such as one that indicates that the CTL has expired."""
    CtlNotValidForUsage: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate trust list (CTL) is not valid for this use."""
    Cyclic: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain could not be built."""
    ExplicitDistrust: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate is explicitly distrusted."""
    HasExcludedNameConstraint: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid because a certificate has excluded a name constraint."""
    HasNotDefinedNameConstraint: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate has an undefined name constraint."""
    HasNotPermittedNameConstraint: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate has an impermissible name constraint."""
    HasNotSupportedCriticalExtension: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate does not support a critical extension."""
    HasNotSupportedNameConstraint: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate does not have a supported name constraint or has a name constraint that is unsupported."""
    HasWeakSignature: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the certificate has not been strong signed. Typically, this indicates that the MD2 or MD5 hashing algorithms were used to create a hash of the certificate."""
    InvalidBasicConstraints: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to invalid basic constraints."""
    InvalidExtension: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to an invalid extension."""
    InvalidNameConstraints: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to invalid name constraints."""
    InvalidPolicyConstraints: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to invalid policy constraints."""
    NoError: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain has no errors."""
    NoIssuanceChainPolicy: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that there is no certificate policy extension in the certificate. This error would occur if a group policy has specified that all certificates must have a certificate policy."""
    NotSignatureValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to an invalid certificate signature."""
    NotTimeNested: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Deprecated. Specifies that the CA (certificate authority) certificate and the issued certificate have validity periods that are not nested. For example, the CA cert can be valid from January 1 to December 1 and the issued certificate from January 2 to December 2, which would mean the validity periods are not nested."""
    NotTimeValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is not valid due to an invalid time value, such as a value that indicates an expired certificate."""
    NotValidForUsage: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the key usage is not valid."""
    OfflineRevocation: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the online certificate revocation list (CRL) the X509 chain relies on is currently offline."""
    PartialChain: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain could not be built up to the root certificate."""
    RevocationStatusUnknown: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that it is not possible to determine whether the certificate has been revoked. This can be due to the certificate revocation list (CRL) being offline or unavailable."""
    Revoked: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to a revoked certificate."""
    UntrustedRoot: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainStatusFlags]
    """Specifies that the X509 chain is invalid due to an untrusted root certificate."""
    ...

class X509ChainTrustMode(System.Enum):
    """The mode determining the root trust for building the certificate chain."""
    CustomRootTrust: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainTrustMode]
    """When this value is used, the X509ChainPolicy.CustomTrustStore will be used instead of the default root trust."""
    System: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ChainTrustMode]
    """Use the default (system) root trust."""
    ...

class X509ContentType(System.Enum):
    """Specifies the format of an X.509 certificate."""
    Authenticode: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """An Authenticode X.509 certificate."""
    Cert: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """A single X.509 certificate."""
    Pfx: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """A PFX-formatted certificate. The Pfx value is identical to the Pkcs12 value."""
    Pkcs12: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """A PKCS #12-formatted certificate. The Pkcs12 value is identical to the Pfx value."""
    Pkcs7: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """A PKCS #7-formatted certificate."""
    SerializedCert: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """A single serialized X.509 certificate."""
    SerializedStore: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """A serialized store."""
    Unknown: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509ContentType]
    """An unknown X.509 certificate."""
    ...

class X509EnhancedKeyUsageExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Defines the collection of object identifiers (OIDs) that indicates the applications that use the key. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509EnhancedKeyUsageExtension class."""
    @typing.overload
    def __init__(self, encodedEnhancedKeyUsages: typing.Any, critical: bool) -> None:
        """Initializes a new instance of the X509EnhancedKeyUsageExtension class using an AsnEncodedData object and a value that identifies whether the extension is critical."""
    @typing.overload
    def __init__(self, enhancedKeyUsages: typing.Any, critical: bool) -> None:
        """Initializes a new instance of the X509EnhancedKeyUsageExtension class using an OidCollection and a value that identifies whether the extension is critical."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Initializes a new instance of the X509EnhancedKeyUsageExtension class using an AsnEncodedData object."""
    @property
    def EnhancedKeyUsages(self) -> typing.Any:
        """Gets the collection of object identifiers (OIDs) that indicate the applications that use the key."""
    ...

class X509Extension:
    """Represents an X509 extension."""
    @typing.overload
    def __init__(self, encodedExtension: typing.Any, critical: bool) -> None:
        """Initializes a new instance of the X509Extension class."""
    @typing.overload
    def __init__(self, oid: typing.Any, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], critical: bool) -> None:
        """Initializes a new instance of the X509Extension class."""
    @typing.overload
    def __init__(self, oid: typing.Any, rawData: typing_extensions.Buffer, critical: bool) -> None:
        """Initializes a new instance of the X509Extension class."""
    @typing.overload
    def __init__(self, oid: str, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], critical: bool) -> None:
        """Initializes a new instance of the X509Extension class."""
    @typing.overload
    def __init__(self, oid: str, rawData: typing_extensions.Buffer, critical: bool) -> None:
        """Initializes a new instance of the X509Extension class."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Copies the extension properties of the specified AsnEncodedData object."""
    @property
    def Critical(self) -> bool:
        """Gets a Boolean value indicating whether the extension is critical."""
    @Critical.setter
    def Critical(self, value: bool) -> None: ...
    ...

class X509ExtensionCollection(System.Collections.Generic.IEnumerable[System.Security.Cryptography.X509Certificates.X509Extension], System.Collections.ICollection):
    """Represents a collection of X509Extension objects. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the X509ExtensionCollection class."""
    def Add(self, extension: System.Security.Cryptography.X509Certificates.X509Extension) -> int:
        """Adds an X509Extension object to an X509ExtensionCollection object."""
    def CopyTo(self, array: collections.abc.Iterable[System.Security.Cryptography.X509Certificates.X509Extension], index: int) -> None:
        """Copies a collection into an array starting at the specified index."""
    @property
    def Count(self) -> int:
        """Gets the number of X509Extension objects in a X509ExtensionCollection object."""
    def GetEnumerator(self) -> System.Security.Cryptography.X509Certificates.X509ExtensionEnumerator:
        """Returns an enumerator that can iterate through an X509ExtensionCollection object."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether the collection is guaranteed to be thread safe."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that you can use to synchronize access to the X509ExtensionCollection object."""
    @typing.overload
    def __getitem__(self, index: int) -> System.Security.Cryptography.X509Certificates.X509Extension: ...
    @typing.overload
    def __getitem__(self, oid: str) -> System.Security.Cryptography.X509Certificates.X509Extension | None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Security.Cryptography.X509Certificates.X509Extension]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class X509ExtensionEnumerator(System.Collections.Generic.IEnumerator[System.Security.Cryptography.X509Certificates.X509Extension]):
    """Supports a simple iteration over a X509ExtensionCollection. This class cannot be inherited."""
    @property
    def Current(self) -> System.Security.Cryptography.X509Certificates.X509Extension:
        """Gets the current element in the X509ExtensionCollection."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next element in the X509ExtensionCollection."""
    def Reset(self) -> None:
        """Sets the enumerator to its initial position, which is before the first element in the X509ExtensionCollection."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class X509FindType(System.Enum):
    """Specifies the type of value the X509Certificate2Collection.Find method searches for."""
    FindByApplicationPolicy: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing either the application policy friendly name or the object identifier (OID, or Oid) of the certificate. For example, 'Encrypting File System' or '1.3.6.1.4.1.311.10.3.4' can be used. For an application that will be localized, the OID value must be used, because the friendly name is localized."""
    FindByCertificatePolicy: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing either the friendly name or the object identifier (OID, or Oid) of the certificate policy. The best practice is to use the OID, such as '1.3.6.1.4.1.311.10.3.4'. For an application that will be localized, the OID must be used, because the friendly name is localized."""
    FindByExtension: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string describing the extension to find. The object identifier (OID) is most commonly used to direct the X509Certificate2Collection.Find method to search for all certificates that have an extension matching that OID value."""
    FindByIssuerDistinguishedName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the issuer distinguished name of the certificate. This is a more specific search than that provided by the X509FindType.FindByIssuerName enumeration value. Using the X509FindType.FindByIssuerDistinguishedName value, the X509Certificate2Collection.Find method performs a case-insensitive string comparison for the entire distinguished name. Searching by issuer name is a less precise search."""
    FindByIssuerName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the issuer name of the certificate. This is a less specific search than that provided by the X509FindType.FindByIssuerDistinguishedName enumeration value. Using the X509FindType.FindByIssuerName value, the X509Certificate2Collection.Find method performs a case-insensitive string comparison using the supplied value. For example, if you pass 'MyCA' to the X509Certificate2Collection.Find method, it will find all certificates with the issuer name containing that string, regardless of other issuer values."""
    FindByKeyUsage: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be either a string representing the key usage or an integer representing a bit mask containing all the requested key usages. For the string value, only one key usage at a time can be specified, but the X509Certificate2Collection.Find method can be used in a cascading sequence to get the intersection of the requested usages. For example, the findValue parameter can be set to 'KeyEncipherment' or an integer (0x30 indicates 'KeyEncipherment' and 'DataEncipherment'). Values of the X509KeyUsageFlags enumeration can also be used."""
    FindBySerialNumber: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string that represents the serial number of the certificate as displayed by the certificate dialog box, but without the spaces, or as returned by the X509Certificate.GetSerialNumberString method."""
    FindBySubjectDistinguishedName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the subject distinguished name of the certificate. This is a more specific search than that provided by the X509FindType.FindBySubjectName enumeration value. Using the X509FindType.FindBySubjectDistinguishedName value, the X509Certificate2Collection.Find method performs a case-insensitive string comparison for the entire distinguished name. Searching by subject name is a less precise search."""
    FindBySubjectKeyIdentifier: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the subject key identifier in hexadecimal, such as 'F3E815D45E83B8477B9284113C64EF208E897112', as displayed in the UI."""
    FindBySubjectName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the subject name of the certificate. This is a less specific search than that provided by the X509FindType.FindBySubjectDistinguishedName enumeration value. Using the X509FindType.FindBySubjectName value, the X509Certificate2Collection.Find method performs a case-insensitive string comparison using the supplied value. For example, if you pass 'MyCert' to the X509Certificate2Collection.Find method, it will find all certificates with the subject name containing that string, regardless of other subject values. Searching by distinguished name is a more precise search."""
    FindByTemplateName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the template name of the certificate, such as 'ClientAuth'. A template name is an X509 version 3 extension that specifies the uses of the certificate."""
    FindByThumbprint: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a string representing the thumbprint of the certificate."""
    FindByTimeExpired: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a DateTime value in local time. For example, you can find all the certificates that will be valid until the end of the year by eliminating the results of a X509Certificate2Collection.Find operation for X509FindType.FindByTimeExpired of the last day of the year from the results of a X509Certificate2Collection.Find operation for DateTime.Now."""
    FindByTimeNotYetValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a DateTime value in local time. The value does not have to be in the future. For example, you can use X509FindType.FindByTimeNotYetValid to find certificates that became valid in the current year by taking the intersection of the results of a X509Certificate2Collection.Find operation for X509FindType.FindByTimeNotYetValid for the last day of last year with the results of a X509Certificate2Collection.Find operation for X509FindType.FindByTimeValid of DateTime.Now."""
    FindByTimeValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509FindType]
    """The findValue parameter for the X509Certificate2Collection.Find method must be a DateTime value in local time. You can use DateTime.Now to find all the currently valid certificates."""
    ...

class X509IncludeOption(System.Enum):
    """Specifies how much of the X.509 certificate chain should be included in the X.509 data."""
    EndCertOnly: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509IncludeOption]
    """Only the end certificate is included in the X.509 chain information."""
    ExcludeRoot: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509IncludeOption]
    """The entire X.509 chain is included except for the root certificate."""
    None_: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509IncludeOption]
    """No X.509 chain information is included."""
    WholeChain: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509IncludeOption]
    """The entire X.509 chain is included."""
    ...

class X509KeyStorageFlags(System.Enum):
    """Defines where and how to import the private key of an X.509 certificate."""
    DefaultKeySet: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """The default key set is used. The user key set is usually the default."""
    EphemeralKeySet: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """The key associated with a PFX file is created in memory and not persisted on disk when importing a certificate."""
    Exportable: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """Imported keys are marked as exportable."""
    MachineKeySet: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """Private keys are stored in the local computer store rather than the current user store."""
    PersistKeySet: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """The key associated with a PFX file is persisted when importing a certificate."""
    UserKeySet: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """Private keys are stored in the current user store rather than the local computer store. This occurs even if the certificate specifies that the keys should go in the local computer store."""
    UserProtected: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyStorageFlags]
    """Notify the user through a dialog box or other method that the key is accessed. The Cryptographic Service Provider (CSP) in use defines the precise behavior."""
    ...

class X509KeyUsageExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Defines the usage of a key contained within an X.509 certificate. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509KeyUsageExtension class."""
    @typing.overload
    def __init__(self, encodedKeyUsage: typing.Any, critical: bool) -> None:
        """Initializes a new instance of the X509KeyUsageExtension class using an AsnEncodedData object and a value that identifies whether the extension is critical."""
    @typing.overload
    def __init__(self, keyUsages: System.Security.Cryptography.X509Certificates.X509KeyUsageFlags, critical: bool) -> None:
        """Initializes a new instance of the X509KeyUsageExtension class using the specified X509KeyUsageFlags value and a value that identifies whether the extension is critical."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Initializes a new instance of the X509KeyUsageExtension class using an AsnEncodedData object."""
    @property
    def KeyUsages(self) -> System.Security.Cryptography.X509Certificates.X509KeyUsageFlags:
        """Gets the key usage flag associated with the certificate."""
    ...

class X509KeyUsageFlags(System.Enum):
    """Defines how the certificate key can be used. If this value is not defined, the key can be used for any purpose."""
    CrlSign: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used to sign a certificate revocation list (CRL)."""
    DataEncipherment: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used for data encryption."""
    DecipherOnly: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used for decryption only."""
    DigitalSignature: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used as a digital signature."""
    EncipherOnly: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used for encryption only."""
    KeyAgreement: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used to determine key agreement, such as a key created using the Diffie-Hellman key agreement algorithm."""
    KeyCertSign: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used to sign certificates."""
    KeyEncipherment: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used for key encryption."""
    NonRepudiation: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """The key can be used for authentication."""
    None_: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509KeyUsageFlags]
    """No key usage parameters."""
    ...

class X509NameType(System.Enum):
    """Specifies the type of name the X509 certificate contains."""
    DnsFromAlternativeName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509NameType]
    """The DNS name associated with the alternative name of either the subject or the issuer of an X.509 certificate. This value is equivalent to the X509NameType.DnsName value."""
    DnsName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509NameType]
    """The DNS name associated with the alternative name of either the subject or issuer of an X509 certificate."""
    EmailName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509NameType]
    """The email address of the subject or issuer associated of an X509 certificate."""
    SimpleName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509NameType]
    """The simple name of a subject or issuer of an X509 certificate."""
    UpnName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509NameType]
    """The UPN name of the subject or issuer of an X509 certificate."""
    UrlName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509NameType]
    """The URL address associated with the alternative name of either the subject or issuer of an X509 certificate."""
    ...

class X509RevocationFlag(System.Enum):
    """Specifies which X509 certificates in the chain should be checked for revocation."""
    EndCertificateOnly: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationFlag]
    """Only the end certificate is checked for revocation."""
    EntireChain: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationFlag]
    """The entire chain of certificates is checked for revocation."""
    ExcludeRoot: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationFlag]
    """The entire chain, except the root certificate, is checked for revocation."""
    ...

class X509RevocationMode(System.Enum):
    """Specifies the mode used to check for X509 certificate revocation."""
    NoCheck: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationMode]
    """Revocation checks should not be performed."""
    Offline: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationMode]
    """Revocation checks can only be performed with cached revocation data."""
    Online: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationMode]
    """Revocation checks that are not possible with cached revocation data should attempt to make live requests to update the cache."""
    ...

class X509RevocationReason(System.Enum):
    """Specifies the reason a certificate was revoked."""
    AACompromise: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """It is known, or suspected, that aspects of the Attribute Authority (AA) validated in the attribute certificate have been compromised."""
    AffiliationChanged: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The subject's name, or other validated information in the certificate, has changed without anything being compromised."""
    CACompromise: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The private key, or another validated portion of a Certificate Authority (CA) certificate, is suspected to have been compromised."""
    CertificateHold: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The certificate is temporarily suspended, and may either return to service or become permanently revoked in the future."""
    CessationOfOperation: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The certificate is no longer needed, but nothing is suspected to be compromised."""
    KeyCompromise: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The private key, or another validated portion of an end-entity certificate, is suspected to have been compromised."""
    PrivilegeWithdrawn: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """A privilege contained within the certificate has been withdrawn."""
    RemoveFromCrl: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The certificate was revoked with X509RevocationReason.CertificateHold on a base Certificate Revocation List (CRL) and is being returned to service on a delta CRL."""
    Superseded: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The certificate has been superseded, but without anything being compromised."""
    Unspecified: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """Revocation occurred for a reason that has no more specific value."""
    WeakAlgorithmOrKey: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509RevocationReason]
    """The certificate key uses a weak cryptographic algorithm, or the key is too short, or the key was generated in an unsafe manner."""
    ...

class X509SignatureGenerator(System.Object):
    """Base class for building encoded signatures as needed for X.509 certificates."""
    @staticmethod
    def CreateForCompositeMLDsa(key: typing.Any) -> System.Security.Cryptography.X509Certificates.X509SignatureGenerator:
        """Creates a signature generator for Composite ML-DSA signatures using the specified key."""
    @staticmethod
    def CreateForECDsa(key: typing.Any) -> System.Security.Cryptography.X509Certificates.X509SignatureGenerator:
        """Creates an X509SignatureGenerator object for ECDSA signatures using the specified private key."""
    @staticmethod
    def CreateForMLDsa(key: typing.Any) -> System.Security.Cryptography.X509Certificates.X509SignatureGenerator:
        """Creates a signature generator for ML-DSA signatures using the specified key."""
    @staticmethod
    def CreateForRSA(key: typing.Any, signaturePadding: typing.Any) -> System.Security.Cryptography.X509Certificates.X509SignatureGenerator:
        """Creates an X509SignatureGenerator object for RSA signatures using the specified private key and padding mode."""
    @staticmethod
    def CreateForSlhDsa(key: typing.Any) -> System.Security.Cryptography.X509Certificates.X509SignatureGenerator:
        """Creates a signature generator for SLH-DSA signatures using the specified key."""
    def GetSignatureAlgorithmIdentifier(self, hashAlgorithm: typing.Any) -> System.Array[int]:
        """When overridden in a derived class, encodes the X.509 algorithm identifier for this signature."""
    @property
    def PublicKey(self) -> System.Security.Cryptography.X509Certificates.PublicKey:
        """Gets the public key associated with the private key with which signatures are being generated."""
    def SignData(self, data: typing_extensions.Buffer | collections.abc.Iterable[int], hashAlgorithm: typing.Any) -> System.Array[int]:
        """When overridden in a derived class, produces a signature for the specified data using the specified hash algorithm and encodes the results appropriately for X.509 signature values."""
    ...

class X509Store(System.IDisposable):
    """Represents an X.509 store, which is a physical store where certificates are persisted and managed. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509Store class using the personal certificates store of the current user."""
    @typing.overload
    def __init__(self, storeName: str) -> None:
        """Initializes a new instance of the X509Store class using the specified store name."""
    @typing.overload
    def __init__(self, storeName: System.Security.Cryptography.X509Certificates.StoreName) -> None:
        """Initializes a new instance of the X509Store class using the specified store name from the current user's certificate stores."""
    @typing.overload
    def __init__(self, storeLocation: System.Security.Cryptography.X509Certificates.StoreLocation) -> None:
        """Initializes a new instance of the X509Store class using the personal certificate store from the specified store location value."""
    @typing.overload
    def __init__(self, storeName: System.Security.Cryptography.X509Certificates.StoreName, storeLocation: System.Security.Cryptography.X509Certificates.StoreLocation) -> None:
        """Initializes a new instance of the X509Store class using the specified StoreName and StoreLocation values."""
    @typing.overload
    def __init__(self, storeName: System.Security.Cryptography.X509Certificates.StoreName, storeLocation: System.Security.Cryptography.X509Certificates.StoreLocation, flags: System.Security.Cryptography.X509Certificates.OpenFlags) -> None:
        """Initializes a new instance of the X509Store class using the specified store name and store location values, then opens it using the specified flags."""
    @typing.overload
    def __init__(self, storeName: str, storeLocation: System.Security.Cryptography.X509Certificates.StoreLocation) -> None:
        """Initializes a new instance of the X509Store class using a specified store name and store location."""
    @typing.overload
    def __init__(self, storeName: str, storeLocation: System.Security.Cryptography.X509Certificates.StoreLocation, flags: System.Security.Cryptography.X509Certificates.OpenFlags) -> None:
        """Initializes a new instance of the X509Store class using the specified store name and store location values, then opens it using the specified flags."""
    @typing.overload
    def __init__(self, storeHandle: int) -> None:
        """Initializes a new instance of the X509Store class using an Intptr handle to an HCERTSTORE store."""
    def Add(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> None:
        """Adds a certificate to an X.509 certificate store."""
    def AddRange(self, certificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection) -> None:
        """Adds a collection of certificates to an X.509 certificate store."""
    @property
    def Certificates(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2Collection:
        """Returns a collection of certificates located in an X.509 certificate store."""
    def Close(self) -> None:
        """Closes an X.509 certificate store."""
    def Dispose(self) -> None:
        """Releases the resources used by this X509Store."""
    @property
    def IsOpen(self) -> bool:
        """Gets a value that indicates whether the instance is connected to an open certificate store."""
    @property
    def Location(self) -> System.Security.Cryptography.X509Certificates.StoreLocation:
        """Gets the location of the X.509 certificate store."""
    @property
    def Name(self) -> str | None:
        """Gets the name of the X.509 certificate store."""
    def Open(self, flags: System.Security.Cryptography.X509Certificates.OpenFlags) -> None:
        """Opens an X.509 certificate store or creates a new store, depending on OpenFlags flag settings."""
    def Remove(self, certificate: System.Security.Cryptography.X509Certificates.X509Certificate2) -> None:
        """Removes a certificate from an X.509 certificate store."""
    def RemoveRange(self, certificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection) -> None:
        """Removes a range of certificates from an X.509 certificate store."""
    @property
    def StoreHandle(self) -> int:
        """Gets an IntPtr handle to an HCERTSTORE store."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class X509SubjectAlternativeNameExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Represents the Subject Alternative Name X.509 Extension (2.5.29.17)."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509SubjectAlternativeNameExtension class."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer | collections.abc.Iterable[int], critical: bool = ...) -> None:
        """Initializes a new instance of the X509SubjectAlternativeNameExtension class from an encoded representation of the extension and an optional critical marker."""
    @typing.overload
    def __init__(self, rawData: typing_extensions.Buffer, critical: bool = ...) -> None:
        """Initializes a new instance of the X509SubjectAlternativeNameExtension class from an encoded representation of the extension and an optional critical marker."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Copies the extension properties of the specified AsnEncodedData object."""
    def EnumerateDnsNames(self) -> System.Collections.Generic.IEnumerable[str]:
        """Enumerates the alternative name entries with a DNS Name type identifier."""
    def EnumerateIPAddresses(self) -> System.Collections.Generic.IEnumerable[System.Net.IPAddress]:
        """Enumerates the alternative name entries with an IP Address type identifier."""
    ...

class X509SubjectKeyIdentifierExtension(System.Security.Cryptography.X509Certificates.X509Extension):
    """Defines a string that identifies a certificate's subject key identifier (SKI). This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class."""
    @typing.overload
    def __init__(self, encodedSubjectKeyIdentifier: typing.Any, critical: bool) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class using encoded data and a value that identifies whether the extension is critical."""
    @typing.overload
    def __init__(self, subjectKeyIdentifier: typing_extensions.Buffer | collections.abc.Iterable[int], critical: bool) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class using a byte array and a value that identifies whether the extension is critical."""
    @typing.overload
    def __init__(self, subjectKeyIdentifier: typing_extensions.Buffer, critical: bool) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class using a read-only span of bytes and a value that identifies whether the extension is critical."""
    @typing.overload
    def __init__(self, key: System.Security.Cryptography.X509Certificates.PublicKey, critical: bool) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class using a public key and a value indicating whether the extension is critical."""
    @typing.overload
    def __init__(self, key: System.Security.Cryptography.X509Certificates.PublicKey, algorithm: System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm, critical: bool) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class using a public key, a hash algorithm identifier, and a value indicating whether the extension is critical."""
    @typing.overload
    def __init__(self, subjectKeyIdentifier: str, critical: bool) -> None:
        """Initializes a new instance of the X509SubjectKeyIdentifierExtension class using a string and a value that identifies whether the extension is critical."""
    def CopyFrom(self, asnEncodedData: typing.Any) -> None:
        """Creates a new instance of the X509SubjectKeyIdentifierExtension class by copying information from encoded data."""
    @property
    def SubjectKeyIdentifier(self) -> str | None:
        """Gets a string that represents the subject key identifier (SKI) for a certificate."""
    @property
    def SubjectKeyIdentifierBytes(self) -> memoryview:
        """Gets a value whose contents represent the subject key identifier (SKI) for a certificate."""
    ...

class X509SubjectKeyIdentifierHashAlgorithm(System.Enum):
    """Defines the type of hash algorithm to use with the X509SubjectKeyIdentifierExtension class."""
    CapiSha1: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The subject key identifier (SKI) is composed of a 160-bit SHA-1 hash of the encoded public key (including the tag, length, and number of unused bits)."""
    Sha1: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SKI is composed of the 160-bit SHA-1 hash of the value of the public key (excluding the tag, length, and number of unused bits)."""
    Sha256: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SHA-256 hash over the SubjectPublicKeyInfo as described in RFC 7093."""
    Sha384: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SHA-384 hash over the SubjectPublicKeyInfo as described in RFC 7093."""
    Sha512: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SHA-512 hash over the SubjectPublicKeyInfo as described in RFC 7093."""
    ShortSha1: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SKI is composed of a four-bit type field with the value 0100, followed by the least significant 60 bits of the SHA-1 hash of the value of the public key (excluding the tag, length, and number of unused bit string bits)"""
    ShortSha256: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SHA-256 hash over the subjectPublicKey truncated to the leftmost 160-bits as described in RFC 7093."""
    ShortSha384: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SHA-384 hash over the subjectPublicKey truncated to the leftmost 160-bits as described in RFC 7093."""
    ShortSha512: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509SubjectKeyIdentifierHashAlgorithm]
    """The SHA-512 hash over the subjectPublicKey truncated to the leftmost 160-bits as described in RFC 7093."""
    ...

class X509VerificationFlags(System.Enum):
    """Specifies conditions under which verification of certificates in the X509 chain should be conducted."""
    AllFlags: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """All flags pertaining to verification are included."""
    AllowUnknownCertificateAuthority: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the chain cannot be verified due to an unknown certificate authority (CA) or partial chains."""
    IgnoreCertificateAuthorityRevocationUnknown: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the certificate authority revocation is unknown when determining certificate verification."""
    IgnoreCtlNotTimeValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the certificate trust list (CTL) is not valid, for reasons such as the CTL has expired, when determining certificate verification."""
    IgnoreCtlSignerRevocationUnknown: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the certificate trust list (CTL) signer revocation is unknown when determining certificate verification."""
    IgnoreEndRevocationUnknown: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the end certificate (the user certificate) revocation is unknown when determining certificate verification."""
    IgnoreInvalidBasicConstraints: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the basic constraints are not valid when determining certificate verification."""
    IgnoreInvalidName: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the certificate has an invalid name when determining certificate verification."""
    IgnoreInvalidPolicy: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the certificate has invalid policy when determining certificate verification."""
    IgnoreNotTimeNested: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the CA (certificate authority) certificate and the issued certificate have validity periods that are not nested when verifying the certificate. For example, the CA cert can be valid from January 1 to December 1 and the issued certificate from January 2 to December 2, which would mean the validity periods are not nested."""
    IgnoreNotTimeValid: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore certificates in the chain that are not valid either because they have expired or they are not yet in effect when determining certificate validity."""
    IgnoreRootRevocationUnknown: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the root revocation is unknown when determining certificate verification."""
    IgnoreWrongUsage: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """Ignore that the certificate was not issued for the current use when determining certificate verification."""
    NoFlag: typing.ClassVar[System.Security.Cryptography.X509Certificates.X509VerificationFlags]
    """No flags pertaining to verification are included."""
    ...
