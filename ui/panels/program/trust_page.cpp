#include "panels/program/trust_page.h"
#include "memory/permission.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include "base/text.h"
#include "widgets/pieces.h"
#include "widgets/words/moments.h"
#include "widgets/words/text.h"

namespace pluma::ui {
namespace {

QString kindText(const std::string& kind)
{
    if (kind == "hook")
        return TrustPage::tr("Hook");
    if (kind == "include")
        return TrustPage::tr("Included file");
    if (kind == "unreadable")
        return TrustPage::tr("Not readable");
    return TrustPage::tr("Setting");
}

} // namespace

QString restrictedText(const Snapshot& snapshot)
{
    if (!snapshot.trust.restricted())
        return {};
    return TrustPage::tr("Restricted: this repository brings %Ln program(s) or setting(s) that would run", nullptr,
                         static_cast<int>(snapshot.trust.programs.size()));
}

TrustPage::TrustPage(const Bench& bench, QWidget* parent)
    : Page(parent), m_bench(bench), m_state(new StateLabel(bench.theme, this)), m_sentence(label({}, "text", this)),
      m_programs(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("trustPage"));
    setAccessibleName(tr("What this repository would run"));
    QVBoxLayout* column = readable(this, bench.theme.points(980));
    column->addWidget(label(tr("What this repository would run"), "hero", this));
    m_state->setObjectName(QStringLiteral("trustState"));
    column->addWidget(m_state);
    m_sentence->setObjectName(QStringLiteral("trustSentence"));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    m_programs->setObjectName(QStringLiteral("trustPrograms"));
    m_programs->setAccessibleName(tr("Programs and settings that the repository brings"));
    m_programs->setHeaderLabels({tr("Kind"), tr("Name"), tr("What it says"), tr("Where")});
    m_programs->setRootIsDecorated(false);
    m_programs->setUniformRowHeights(true);
    m_programs->header()->setStretchLastSection(false);
    m_programs->header()->setSectionResizeMode(2, QHeaderView::Stretch); // what would run is what has to be read
    m_programs->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_programs->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_programs->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_programs->setMinimumHeight(bench.theme.points(280));
    column->addWidget(m_programs, 1);
    column->addSpacing(8);
    auto* row = new QHBoxLayout;
    m_trust = primaryButton(tr("Trust this repository"), "trustGrant", this);
    m_keep = quietButton(tr("Keep restricted"), "trustKeep", this);
    m_withdraw = quietButton(tr("Withdraw trust"), "trustWithdraw", this);
    for (QPushButton* button : {m_trust, m_keep, m_withdraw})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_trust, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_keep, &QPushButton::clicked, this, &TrustPage::closeWanted);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { decide(false); });
    for (const auto signal : {&Session::opened, &Session::closed})
        connect(&bench.session, signal, this, &TrustPage::renew);
    bench.session.follow(FactsOf::Workspace, this, [this] { renew(); });
    renew();
}

void TrustPage::focusContent()
{
    // Never on the button that lets programs run: Enter would press it.
    (m_programs->isVisibleTo(this) ? static_cast<QWidget*>(m_programs) : this)->setFocus();
}

void TrustPage::renew()
{
    const auto snapshot = m_bench.session.snapshot();
    const memory::RepositoryTrust trust = snapshot ? snapshot->trust : memory::RepositoryTrust();
    m_digest = trust.digest;
    const bool any = !trust.programs.empty();
    if (!snapshot)
        m_state->set(StateLabel::State::Note, tr("No workspace is open."));
    else if (!any)
        m_state->set(StateLabel::State::Ok, tr("This repository brings nothing that would run."));
    else if (trust.trusted)
        m_state->set(
            StateLabel::State::Note,
            tr("You trusted this repository %1; what it brings may run.")
                .arg(QLocale().toString(QDateTime::fromString(qs(trust.since), Qt::ISODateWithMs).toLocalTime(),
                                        QLocale::ShortFormat)));
    else if (trust.changed)
        m_state->set(StateLabel::State::Warn,
                     tr("Restricted: what would run changed since you trusted this repository."));
    else
        m_state->set(StateLabel::State::Warn, restrictedText(*snapshot) + QLatin1Char('.'));
    m_sentence->setText(
        any ? tr("Opening, checking and reading run none of them. Freezing and exchanging contexts need git's own "
                 "verbs, which run them with everything that you may do here. Trust a repository whose author you "
                 "know; you are asked again when one of these changes. Files whose filter may not run are marked “not "
                 "compared”.")
            : QString());
    m_sentence->setVisible(any);
    m_programs->setVisible(any);
    m_programs->clear();
    const std::string root = snapshot ? snapshot->root + "/" : std::string();
    for (const store::RepositoryProgram& one : trust.programs) {
        auto* item = new QTreeWidgetItem(
            m_programs, {kindText(one.kind), qs(printable(one.name)), qs(printable(one.value)),
                         qs(printable(startsWith(one.where, root) ? one.where.substr(root.size()) : one.where))});
        item->setToolTip(2, qs(printable(one.value)));
        item->setToolTip(3, qs(one.where));
    }
    m_trust->setVisible(any && !trust.trusted);
    m_keep->setVisible(any && !trust.trusted);
    m_withdraw->setVisible(trust.trusted && any);
    for (QPushButton* button : {m_trust, m_withdraw})
        button->setEnabled(!m_deciding);
}

void TrustPage::decide(bool trusted)
{
    if (!m_bench.session.isOpen() || m_deciding)
        return;
    m_deciding = true;
    renew();
    m_bench.session.run<memory::RepositoryTrust>(
        trusted ? tr("Trust this repository") : tr("Withdraw trust"),
        [trusted, digest = m_digest](memory::Workspace& workspace, Job& job) {
            return trusted ? memory::grantTrust(workspace, digest, job) : memory::withdrawTrust(workspace, job);
        },
        this,
        [this](Result<memory::RepositoryTrust> done) {
            m_deciding = false;
            renew();
            if (!done)
                m_bench.tell(done.error());
            m_bench.session.refresh(); // what is shown is what is there, also after a conflict
        });
}

} // namespace pluma::ui
