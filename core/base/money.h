// Money is held as whole pence.
#pragma once

#include <QString>
#include <optional>

namespace doorstep {

struct Money {
    std::optional<qint64> pence; // none: no amount recorded

    bool isNull() const { return !pence; }
    friend bool operator==(const Money &, const Money &) = default;
};

// Pounds with two decimals and no separators, as in files: "1234.50"; empty where there is no amount.
QString moneyToText(const Money &money);
// Reads "1234.5", "1234.50", "1234"; nullopt where the text is anything else or too large. Empty text is no
// amount. In a file's spelling only; what people type ("£1,234") is for moneyFromTyped().
std::optional<Money> moneyFromText(QStringView text);
// As above, and also "£1,234.50", "1,234", " £ 20 ".
std::optional<Money> moneyFromTyped(QStringView text);
// For the screen: "£1,234.50", and "£1,234" where there are no pence.
QString moneyForPeople(const Money &money);

} // namespace doorstep
