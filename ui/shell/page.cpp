#include "ui/shell/page.h"

namespace doorstep {

Page::Page(QString id, AppContext &context, QWidget *parent)
    : QWidget(parent), m_id(std::move(id)), m_context(context)
{
}

} // namespace doorstep
