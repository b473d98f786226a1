// What a preview is filled in with where nobody is at hand.
#pragma once

#include "training/certificate.h"

namespace doorstep {

// Made up.
CertificateFacts sampleCertificateFacts(const QString &hubName);

} // namespace doorstep
