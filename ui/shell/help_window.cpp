#include "ui/shell/help_window.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QtMath>

namespace doorstep {

namespace {

// Pictures are as wide as the page has room for, and no wider than they were made.
class HelpBrowser : public QTextBrowser {
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        if (type != QTextDocument::ImageResource)
            return QTextBrowser::loadResource(type, name);
        const QPixmap picture(QStringLiteral(":/help/%1").arg(name.path()));
        const int room = viewport()->width() - 2 * qCeil(document()->documentMargin());
        return picture.width() > room ? picture.scaledToWidth(room, Qt::SmoothTransformation) : picture;
    }
};

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QWidget(parent, Qt::Window), m_browser(new HelpBrowser)
{
    setWindowTitle(tr("Doorstep help"));
    auto *layout = new QVBoxLayout(this);
    style::setMargins(layout, style::Space::Gap, style::Space::Gap);
    auto *line = new QHBoxLayout;
    auto *contents = new QPushButton(style::icon("help"), tr("Contents"));
    auto *back = new QPushButton(style::icon("chevron-left"), tr("Back"));
    line->addWidget(contents);
    line->addWidget(back);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_browser);
    m_browser->setAccessibleName(tr("Help page"));
    m_browser->setOpenLinks(false); // every link is to another page of ours
    m_browser->document()->setDocumentMargin(style::space(style::Space::Wide));
    connect(m_browser, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { showTopic(url.path()); });
    connect(contents, &QPushButton::clicked, this, [this] { showTopic(QStringLiteral("index")); });
    connect(back, &QPushButton::clicked, this, [this] {
        if (m_visited.size() > 1) {
            m_visited.removeLast();
            showTopic(m_visited.takeLast());
        }
    });
    new QShortcut(Qt::Key_Escape, this, this, &QWidget::close);
    resize(style::widthOf(80), style::widthOf(90));
}

void HelpWindow::showTopic(const QString &topic)
{
    QFile page(QStringLiteral(":/help/%1.md").arg(topic));
    if (!page.open(QIODevice::ReadOnly)) {
        if (topic != QLatin1String("index"))
            showTopic(QStringLiteral("index"));
        return;
    }
    m_visited.append(topic);
    show(); // pictures are made for the room that there is
    m_browser->setMarkdown(QString::fromUtf8(page.readAll()));
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::showText(const QString &title, const QString &markdown)
{
    m_browser->setMarkdown(QStringLiteral("# %1\n\n").arg(title) + markdown);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

QString HelpWindow::shownText() const
{
    return m_browser->toPlainText();
}

} // namespace doorstep
