// People's own words to be read: larger, with air between the lines, as high as they are long. Can be
// selected and copied.
#pragma once

#include <QTextEdit>

namespace doorstep {

class ReadingText : public QTextEdit {
    Q_OBJECT
public:
    // `scale`: how much larger than ordinary text.
    explicit ReadingText(qreal scale, QWidget *parent = nullptr);

    void setWords(const QString &words);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
};

} // namespace doorstep
