// People's own words over several lines: grows with them, up to a point. Tab goes on to the next field.
#pragma once

#include "ui/widgets/plain_words.h"

namespace doorstep {

class GrowingText : public PlainWords {
    Q_OBJECT

public:
    // Between so many lines high.
    GrowingText(int leastLines, int mostLines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    // The words exactly as they were given until somebody edits them: line ends and odd spaces included.
    void setWords(const QString &words);
    QString words() const;

Q_SIGNALS:
    void wordsEdited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(int lines) const;
    void fit();
    int m_least;
    int m_most;
    QString m_given;
    bool m_setting = false;
};

} // namespace doorstep
