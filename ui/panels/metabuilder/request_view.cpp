#include "panels/metabuilder/request_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "base/text.h"
#include "base/values.h"
#include "widgets/choice.h"
#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {

namespace {

constexpr std::size_t mostShown = 256 * 1024; ///< bytes of a body

} // namespace

QString RequestView::bodyText(const schema::Request& request)
{
    if (!isUtf8(request.body) || request.body.find('\0') != std::string::npos)
        return tr("(%1 that are not text)").arg(bytesText(request.body.size()));
    std::string text = request.body;
    if (!text.empty() && (text.front() == '{' || text.front() == '['))
        if (const auto values = Values::fromJson(text, "body"))
            text = (*values)->root().dump(2);
    if (text.size() <= mostShown)
        return qs(text);
    return qs(std::string_view(text).substr(0, mostShown)) + QStringLiteral("\n") +
           tr("… %1 in all").arg(bytesText(text.size()));
}

RequestView::RequestView(const Bench& bench, QWidget* parent)
    : QWidget(parent), m_bench(bench), m_top(new QWidget(this)), m_server(new Choice(m_top)),
      m_toggle(quietButton(tr("Request"), "requestShow", this)), m_tabs(new QTabWidget(this)),
      m_wire(new TextBox(this)), m_curl(new TextBox(this)), m_state(new StateLabel(bench.theme, this))
{
    setObjectName(QStringLiteral("requestView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* top = new QHBoxLayout(m_top);
    top->setContentsMargins(0, 0, 0, 0);
    auto* caption = label(tr("Server"), "dim", m_top);
    caption->setBuddy(m_server);
    top->addWidget(caption);
    m_server->setObjectName(QStringLiteral("requestServer"));
    m_server->setAccessibleName(tr("Server the request goes to"));
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_server->setMinimumContentsLength(12);
    top->addWidget(m_server, 1);
    layout->addWidget(m_top);
    for (QPlainTextEdit* text : {m_wire, m_curl}) {
        text->setReadOnly(true);
        text->setFrameShape(QFrame::NoFrame);
        text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        text->setWordWrapMode(QTextOption::WrapAnywhere);
        text->setFont(bench.theme.mono());
        text->setTabChangesFocus(true);
    }
    connect(&bench.theme, &Theme::changed, this, [this] {
        m_wire->setFont(m_bench.theme.mono());
        m_curl->setFont(m_bench.theme.mono());
    });
    m_wire->setObjectName(QStringLiteral("requestWire"));
    m_wire->setAccessibleName(tr("The request as it is sent"));
    m_curl->setObjectName(QStringLiteral("requestCurl"));
    m_curl->setAccessibleName(tr("The request as a curl command"));
    m_tabs->addTab(m_wire, tr("Request"));
    m_tabs->addTab(m_curl, QStringLiteral("cURL"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Views of the request"));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_state);
    auto* foot = new QHBoxLayout;
    auto* copy = quietButton(tr("Copy as cURL"), "requestCopy", this);
    auto* check = primaryButton(tr("Check"), "requestCheck", this);
    check->setToolTip(tr("Goes to the first field that stands in the way"));
    m_toggle->setCheckable(true);
    m_toggle->hide();
    connect(m_toggle, &QPushButton::toggled, this, [this] { setCompact(true); });
    m_state->hide();
    foot->addWidget(m_toggle);
    foot->addStretch(1);
    foot->addWidget(copy);
    foot->addWidget(check);
    layout->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, &RequestView::copyCurl);
    connect(check, &QPushButton::clicked, this, &RequestView::checkWanted);
    connect(m_server, &QComboBox::editTextChanged, this, &RequestView::serverChanged);
}

void RequestView::setServers(const std::vector<std::string>& servers)
{
    const QString typed = m_server->currentText();
    QStringList all;
    for (const std::string& server : servers)
        all << qs(server);
    QStringList known;
    for (int i = 0; i < m_server->count(); ++i)
        known << m_server->itemText(i);
    if (known == all)
        return;
    const bool own = !typed.isEmpty() && !known.contains(typed); // somebody typed it
    m_server->clear();
    m_server->addItems(all);
    if (own)
        m_server->setEditText(typed);
}

std::string RequestView::server() const { return ss(m_server->currentText().trimmed()); }

void RequestView::set(const schema::Request& request, const std::vector<schema::RequestProblem>& problems)
{
    QString wire = qs(request.method) + QLatin1Char(' ') + qs(request.url) + QLatin1Char('\n');
    for (const auto& [name, value] : request.headers)
        wire += qs(name) + QStringLiteral(": ") + qs(value) + QLatin1Char('\n');
    if (request.hasBody)
        wire += QLatin1Char('\n') + bodyText(request);
    wire.truncate(2 * mostShown);
    if (m_wire->toPlainText() != wire)
        m_wire->setPlainText(wire);
    const QString curl = request.body.size() + request.url.size() <= mostShown
                             ? qs(request.curl())
                             : tr("(the body is too large to be shown here; it is copied)");
    if (m_curl->toPlainText() != curl)
        m_curl->setPlainText(curl);
    m_last = request;
    m_state->setVisible(!problems.empty());
    if (!problems.empty())
        m_state->set(
            StateLabel::State::Warn,
            (problems.front().pointer.empty() ? QString() : qs(problems.front().pointer) + QStringLiteral(": ")) +
                qs(problems.front().message));
}

void RequestView::setCompact(bool compact)
{
    m_toggle->setVisible(compact);
    const bool shown = !compact || m_toggle->isChecked();
    m_top->setVisible(shown);
    m_tabs->setVisible(shown);
}

void RequestView::copyCurl()
{
    QApplication::clipboard()->setText(qs(m_last.curl()));
    m_bench.notify({Notice::Level::Good, tr("The curl command is on the clipboard."), {}, {}});
}

} // namespace pluma::ui
