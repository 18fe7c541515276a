import { signerOf } from '../../../src/main/core/signing/key-material.ts';
import { signPdf } from '../../../src/main/core/signing/sign-pdf.ts';
import { samplePdf } from '../../../src/main/domains/compliance/envelope/sample-pdf.ts';

/** A .p12 with the password `secret`, valid from 2020 to 2049, and the root of its issuer. Made for tests. */
export const P12_PASSWORD = 'secret';

export const P12 = Buffer.from(
  'MIID0QIBAzCCA4cGCSqGSIb3DQEHAaCCA3gEggN0MIIDcDCCAicGCSqGSIb3DQEHAaCCAhgEggIUMIICEDCCAgwGCyqGSIb3DQEM' +
    'CgEDoIIB1DCCAdAGCiqGSIb3DQEJFgGgggHABIIBvDCCAbgwggFeoAMCAQICEF7yCOQ6igGNiKDp3bzFNVEwCgYIKoZIzj0EAwIw' +
    'JzELMAkGA1UEBhMCQ04xCzAJBgNVBAoMAkNBMQswCQYDVQQDDAJDQTAiGA8yMDIwMDEwMTAwMDAwMFoYDzIwNDkwMTAxMDAwMDAw' +
    'WjAvMQswCQYDVQQGEwJDTjEPMA0GA1UECgwG5LqR5biGMQ8wDQYDVQQDDAbotbXmlY8wWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC' +
    'AAQA1PEXnbCQUB8qiIN8/90gn7wSkrUzbFsz7Aywt7wbk6ofSsar0l6awlt7CjANprgzHHOUtFkXz4EgsFverev2o2AwXjAMBgNV' +
    'HRMBAf8EAjAAMA4GA1UdDwEB/wQEAwIGwDAdBgNVHQ4EFgQUZkXS4a9ZRhQZqHvVdg+AHYrPI0YwHwYDVR0jBBgwFoAUTP8Af//Q' +
    'H7buhu+jWtJEDzxYZxEwCgYIKoZIzj0EAwIDSAAwRQIhAOv6FksD7s0YE02Z/innDth8RUAnwoXhzKpRDSbNviSeAiB4B/xqm+O0' +
    'dGJMp3y7Ypyprz3SXxDUsSUFadXBH9JPvDElMCMGCSqGSIb3DQEJFTEWBBQsluCaLCZVBYdJ8TOm5oNKHUybazCCAUEGCSqGSIb3' +
    'DQEHAaCCATIEggEuMIIBKjCCASYGCyqGSIb3DQEMCgECoIHvMIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjqcUXm' +
    'xtpcGQICA+gwDAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEOc9AJ6lFHW905JtxSJ4npUEgZAOJ7kAHVajYeGV25llgN63mzIH' +
    'f4k2nQ4lxJcD4gZRxBae9PjWquZIBzYmavZQ1LBugTIqHBVVRUxlhjwApm2Y7c07DYZ5LJ/MbmKEiwBrI04I3TewhO/1Ve921ans' +
    'Edw+8LOYlC++58sj3jQ/STgH+uTEVKy/IrFfMdv77p8Gff3ElPYp2hZkIztn4DrP32QxJTAjBgkqhkiG9w0BCRUxFgQULJbgmiwm' +
    'VQWHSfEzpuaDSh1Mm2swQTAxMA0GCWCGSAFlAwQCAQUABCBn8yLEyONS75e2fH0uO8m90cDzHABr1idT9amNjvP9JQQINGihfor3' +
    'QmwCAgPo',
  'base64',
);

export const ROOT = Buffer.from(
  'MIIBsjCCAVmgAwIBAgIQbJXGGEyVQ7I0kEEhdtakDTAKBggqhkjOPQQDAjAnMQswCQYDVQQGEwJDTjELMAkGA1UECgwCQ0ExCzAJ' +
    'BgNVBAMMAkNBMCIYDzIwMjAwMTAxMDAwMDAwWhgPMjA0OTAxMDEwMDAwMDBaMCcxCzAJBgNVBAYTAkNOMQswCQYDVQQKDAJDQTEL' +
    'MAkGA1UEAwwCQ0EwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATD9i2J4pMctE9IHVYtWVvt5UelPEDE4dFCmM1uiS6fVBrjh8lV' +
    '4qVwcMd6HrkOSoQDxyQ12TGj+G/tJwijPT9Lo2MwYTAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwIBBjAdBgNVHQ4EFgQU' +
    'TP8Af//QH7buhu+jWtJEDzxYZxEwHwYDVR0jBBgwFoAUTP8Af//QH7buhu+jWtJEDzxYZxEwCgYIKoZIzj0EAwIDRwAwRAIgH5Mt' +
    'HbI2HiRBv5ZmqdcL2o3oxlY8/TrYiaemKr+nh2gCIBaGfRgCanj7Oede3ouIUR5iLVAITubFe5/dllp7QgLi',
  'base64',
);

/** A file to be signed, and the same as the other side sends it back, signed with the key of that .p12. */
export const SENT = samplePdf(['Agreement']);
export const RETURNED = await signPdf({
  bytes: SENT,
  file: 'agreement.pdf',
  signer: await signerOf({ kind: 'p12', file: P12, password: P12_PASSWORD }),
  at: Date.UTC(2026, 0, 2, 4),
});
