#include "panels/ribbon/phase_ribbon.h"
#include "memory/contexts.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <algorithm>
#include <climits>

#include "widgets/menus.h"
#include "widgets/session/standing.h"
#include "widgets/words/text.h"

namespace pluma::ui {

/// One phase of the ribbon.
class PhaseStep : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Reading, Empty, Working, Frozen, Behind };
    PhaseStep(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
    }
    QString code;
    QString word;
    State state = State::Empty;
    QSize sizeHint() const override { return {m_theme.points(84), m_theme.points(42)}; }
    QSize minimumSizeHint() const override { return {m_theme.points(56), m_theme.points(42)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool hot = underMouse() || hasFocus();
        if (hot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(QStringLiteral("hover")));
            painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), 4, 4);
        }
        const char* token = state == State::Frozen    ? "ok"
                            : state == State::Behind  ? "warn"
                            : state == State::Working ? "accent"
                                                      : "dim";
        const QColor color = m_theme.color(QLatin1String(token));
        // The state has its own shape: filled disc with a tick, half disc, ring, dashed ring.
        const int d = m_theme.points(14);
        const auto v = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const QRectF disc(v(QRect(m_theme.points(10), (height() - d) / 2, d, d)));
        QPen pen(color, 1.6);
        painter.setBrush(Qt::NoBrush);
        switch (state) {
        case State::Reading: // nothing is known yet, so nothing is claimed
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(disc.adjusted(d * 0.32, d * 0.32, -d * 0.32, -d * 0.32));
            break;
        case State::Frozen:
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(disc);
            painter.setPen(
                QPen(m_theme.color(QStringLiteral("window")), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(
                QPolygonF({disc.topLeft() + QPointF(d * 0.27, d * 0.53), disc.topLeft() + QPointF(d * 0.44, d * 0.70),
                           disc.topLeft() + QPointF(d * 0.74, d * 0.34)}));
            break;
        case State::Behind: {
            painter.setPen(pen);
            painter.drawEllipse(disc.adjusted(0.8, 0.8, -0.8, -0.8));
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawPie(disc.adjusted(2.5, 2.5, -2.5, -2.5), 90 * 16, 180 * 16);
            break;
        }
        case State::Working:
            painter.setPen(pen);
            painter.drawEllipse(disc.adjusted(0.8, 0.8, -0.8, -0.8));
            break;
        case State::Empty:
            pen.setStyle(Qt::DotLine);
            painter.setPen(pen);
            painter.drawEllipse(disc.adjusted(0.8, 0.8, -0.8, -0.8));
            break;
        }
        const int x = m_theme.points(30);
        QFont font = this->font();
        font.setPixelSize(m_theme.points(13));
        font.setWeight(state == State::Empty ? QFont::Normal : QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(state == State::Empty ? QStringLiteral("dim") : QStringLiteral("text")));
        painter.drawText(v(QRect(x, m_theme.points(4), width() - x - 4, m_theme.points(18))),
                         Qt::AlignLeft | Qt::AlignVCenter, code);
        font.setPixelSize(m_theme.points(11));
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        painter.setPen(m_theme.color(state == State::Behind ? QStringLiteral("warn") : QStringLiteral("dim")));
        painter.drawText(v(QRect(x, m_theme.points(21), width() - x - 4, m_theme.points(16))),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(word, Qt::ElideRight, width() - x - 4));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.color(QStringLiteral("accent")), 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        }
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            const int step = event->key() == Qt::Key_Right ? 1 : -1;
            const QList<PhaseStep*> all = parentWidget()->findChildren<PhaseStep*>(Qt::FindDirectChildrenOnly);
            const qsizetype at = all.indexOf(this) + step;
            if (at >= 0 && at < all.size())
                all[at]->setFocus(Qt::TabFocusReason);
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return click();
        QAbstractButton::keyPressEvent(event);
    }

private:
    const Theme& m_theme;
};

PhaseRibbon::PhaseRibbon(const Bench& bench, QWidget* parent) : QWidget(parent), m_bench(bench)
{
    setObjectName(QStringLiteral("phaseRibbon"));
    setAccessibleName(tr("Phases of the program"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->setSpacing(0);
    layout->addStretch();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&bench.session, &Session::changed, this, &PhaseRibbon::refresh);
    connect(&bench.session, &Session::closed, this, &PhaseRibbon::refresh);
    connect(&bench.theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

QSize PhaseRibbon::sizeHint() const { return {600, m_bench.theme.points(46)}; }

void PhaseRibbon::refresh()
{
    const auto snapshot = m_bench.session.snapshot();
    const auto phases = snapshot ? snapshot->phases() : std::vector<std::string>();
    while (m_steps.size() > static_cast<qsizetype>(phases.size()))
        delete m_steps.takeLast();
    while (m_steps.size() < static_cast<qsizetype>(phases.size())) {
        auto* step = new PhaseStep(m_bench.theme, this);
        step->setMaximumWidth(m_bench.theme.points(152));
        static_cast<QHBoxLayout*>(layout())->insertWidget(static_cast<int>(m_steps.size()), step, 1);
        connect(step, &QAbstractButton::clicked, this, [this, step] { Q_EMIT phaseActivated(step->code); });
        step->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(step, &QWidget::customContextMenuRequested, this,
                [this, step](const QPoint& at) { menu(step->code, step->mapToGlobal(at)); });
        m_steps << step;
    }
    if (!snapshot)
        return;
    const std::vector<PhaseStanding> standing = phasesOf(*snapshot, {});
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        tell(*m_steps[i], standing[static_cast<std::size_t>(i)], *snapshot);
}

void PhaseRibbon::tell(PhaseStep& step, const PhaseStanding& phase, const Snapshot& snapshot)
{
    const bool reading = phase.context == nullptr && !snapshot.inventory;
    step.code = qs(phase.code);
    step.setObjectName(QStringLiteral("phase_") + step.code);
    switch (phase.state) {
    case PhaseStanding::State::Empty:
        step.state = reading ? PhaseStep::State::Reading : PhaseStep::State::Empty;
        step.word = reading ? QStringLiteral("…") : tr("empty");
        break;
    case PhaseStanding::State::Working:
        step.state = PhaseStep::State::Working;
        step.word = tr("in work");
        break;
    case PhaseStanding::State::Unknown:
        step.state = PhaseStep::State::Reading;
        step.word = tr("frozen @%1").arg(qs(phase.context->at()));
        break;
    case PhaseStanding::State::Frozen:
        step.state = PhaseStep::State::Frozen;
        step.word = tr("frozen @%1").arg(qs(phase.context->at()));
        break;
    case PhaseStanding::State::Behind:
        step.state = PhaseStep::State::Behind;
        step.word = tr("%Ln changed since", nullptr, static_cast<int>(std::min<std::uint64_t>(*phase.since, INT_MAX)));
        break;
    }
    // What nobody trusted has signed is not the state of the phase, and is not hidden either.
    const memory::ContextInfo* claimed = phase.context == nullptr ? snapshot.claimed(phase.code) : nullptr;
    if (claimed != nullptr)
        step.word = tr("@%1 not trusted").arg(qs(claimed->at()));
    const QString name = phase.name.isEmpty() ? step.code : QStringLiteral("%1 · %2").arg(step.code, phase.name);
    QString tip =
        phase.artifacts == 0 ? name : tr("%1\n%2 artifacts, %3").arg(name, countText(phase.artifacts), step.word);
    // Work after the last freeze, committed or not.
    const auto since = snapshot.since.find(phase.code);
    const bool told = since != snapshot.since.end();
    if (phase.state == PhaseStanding::State::Behind)
        tip += QLatin1Char('\n') + tr("Since %1@%2: new %3, changed %4, removed %5")
                                       .arg(step.code)
                                       .arg(qs(phase.context->at()))
                                       .arg(countText(since->second->added.size()),
                                            countText(since->second->changed.size()),
                                            countText(since->second->removed.size()));
    else if (phase.state == PhaseStanding::State::Unknown)
        tip += QLatin1Char('\n') +
               (told ? tr("It cannot be compared with its last context: %1").arg(qs(since->second.error().message))
                     : tr("Not compared with its last context yet."));
    step.setToolTip(tip);
    step.setAccessibleName(tr("Phase %1, %2").arg(name, step.word));
    step.update();
}

void PhaseRibbon::menu(const QString& phase, const QPoint& at)
{
    const auto snapshot = m_bench.session.snapshot();
    if (!snapshot)
        return;
    QMenu& menu = makeMenu(this, QStringLiteral("phaseMenu"));
    const auto contexts = snapshot->ofPhase(ss(phase));
    const memory::ContextInfo* claimed = contexts.empty() ? snapshot->claimed(ss(phase)) : nullptr;
    if (claimed != nullptr)
        menu.addAction(m_bench.theme.icon(QStringLiteral("context")),
                       tr("Open %1@%2").arg(phase).arg(qs(claimed->at())), this,
                       [this, commit = qs(claimed->commit)] { m_bench.openContext(commit); });
    const QString last = contexts.empty() ? QString() : qs(contexts.back()->commit);
    if (!last.isEmpty())
        menu.addAction(m_bench.theme.icon(QStringLiteral("context")),
                       tr("Open %1@%2").arg(phase).arg(qs(contexts.back()->at())), this,
                       [this, last] { m_bench.openContext(last); });
    menu.addAction(m_bench.theme.icon(QStringLiteral("freeze")), tr("Freeze %1…").arg(phase), this,
                   [this, phase] { Q_EMIT freezeWanted(phase); });
    if (!last.isEmpty()) {
        menu.addAction(m_bench.theme.icon(QStringLiteral("compare")), tr("Compare with the working tree"), this,
                       [this, last] { Q_EMIT compareWanted(last); });
        menu.addAction(m_bench.theme.icon(QStringLiteral("clone")), tr("Clone…"), this,
                       [this, last] { Q_EMIT cloneWanted(last); });
    }
    openMenu(menu, at);
}

QString PhaseRibbon::current() const
{
    for (const PhaseStep* step : m_steps)
        if (step->hasFocus())
            return step->code;
    return {};
}

} // namespace pluma::ui

#include "phase_ribbon.moc"
