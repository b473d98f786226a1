// A language that nobody speaks: every text of the program in accented letters and longer by two fifths, as
// some languages are. What is cut off in it would be cut off in one of those; what stays plain English is not
// translatable.
#pragma once

#include <QTranslator>

namespace doorstep::tests {

class PseudoLanguage : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
};

// "[Ñéẋţ šţéƥ ~~~]" for "Next step"; places (%1, %Ln), marks of keys (&) and of markup stay.
QString pseudo(const QString &text);

} // namespace doorstep::tests
