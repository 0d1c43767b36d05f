#include "widgets/form/form_view.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <utility>

#include "widgets/form/rows.h"
#include "widgets/words/text.h"

namespace pluma::ui {

using schema::Kind;
using schema::NodeId;

namespace {

constexpr int columnMost = 940;    ///< a wider form is harder to read
constexpr int openedMost = 40;     ///< members of an object that is open from the start
constexpr int openedDeep = 3;      ///< … and how deep it may stand
constexpr double quickCheck = 4;   ///< ms: a check this quick is done with every key
constexpr int searchedDeep = 6;    ///< how far below a place a search looks
constexpr int searchedMost = 8000; ///< places that a search looks into
constexpr int dividedFrom = 36;    ///< fields at the top and right below it that make a form fall into parts
constexpr int partLeast = 5;       ///< fields of a group that is a part
constexpr int partsMost = 9;       ///< more parts than these are sections of one form
constexpr int listAsTable = 24;    ///< items of a list of single values that are shown as a table

} // namespace

schema::FormOptions formOptions()
{
    schema::FormOptions options;
    options.decimal = localeDecimal();
    if (auto units = Units::shipped())
        options.units = std::make_shared<const Units>(std::move(*units));
    return options;
}

/// Hears the form for the view, whose own names are those of widgets.
class FormView::Listener final : public schema::FormListener {
public:
    explicit Listener(FormView& view) : m_view(view) {}
    void aboutToInsert(NodeId, int, int) override { m_view.m_structure = true; }
    void aboutToRemove(NodeId, int, int) override { m_view.m_structure = true; }
    void aboutToMove(NodeId, int, int) override { m_view.m_structure = true; }
    void changed(NodeId node) override { m_view.refresh(node); }
    void errorsChanged(NodeId node) override { m_view.refresh(node); }
    void trayChanged() override { Q_EMIT m_view.trayChanged(); }
    void edited() override { m_view.formEdited(); }

private:
    FormView& m_view;
};

FormView::FormView(const Theme& theme, QWidget* parent)
    : QAbstractScrollArea(parent), m_context{nullptr, theme, {}}, m_renderers(standardRenderers()),
      m_listener(std::make_unique<Listener>(*this))
{
    setObjectName(QStringLiteral("formView"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window); // also that of the bar beside it
    verticalScrollBar()->setSingleStep(theme.points(28));
    m_checking.setSingleShot(true);
    m_checking.setInterval(150);
    connect(&m_checking, &QTimer::timeout, this, &FormView::checkNow);
}

FormView::~FormView()
{
    if (m_context.form != nullptr)
        m_context.form->forget(m_listener.get());
    dropEditors();
}

// Out of the table first: an editor that loses the keyboard while it goes is not looked at again.
void FormView::dropEditors()
{
    const auto shown = std::exchange(m_shown, {});
    for (QWidget* widget : shown) {
        widget->hide();
        delete widget; // NOLINT: a child that goes before its parent
    }
}

void FormView::setForm(schema::Form* form)
{
    if (m_context.form != nullptr)
        m_context.form->forget(m_listener.get());
    dropEditors();
    m_rows.clear();
    m_open.clear();
    m_context.form = form;
    if (form != nullptr) {
        form->listen(m_listener.get());
        checkNow();
    }
    verticalScrollBar()->setValue(0);
    rebuild();
}

// --- parts -----------------------------------------------------------------------------------------------------------

// A large form whose fields stand in a few groups is shown one group at a time.
void FormView::divide()
{
    std::vector<Part> parts;
    int fields = 0;
    if (m_context.form != nullptr) {
        schema::Form& form = *m_context.form;
        const NodeId root = form.root();
        bool rest = !form.choices(root).empty();
        if (form.shape(root).kind == Kind::Object && !form.raw(root))
            for (const NodeId child : form.children(root)) {
                const schema::Shape& shape = form.shape(child);
                const bool group = shape.kind == Kind::Object && !form.raw(child);
                const int inside = group ? static_cast<int>(shape.properties.size()) : 1;
                fields += inside;
                if (group && inside >= partLeast)
                    parts.push_back({child, qs(form.label(child))});
                else
                    rest = true;
            }
        if (fields < dividedFrom || parts.size() < 2 || parts.size() > partsMost)
            parts.clear();
        else if (rest)
            parts.insert(parts.begin(), {0, tr("General")});
    }
    const bool there = std::any_of(parts.begin(), parts.end(), [&](const Part& part) { return part.node == m_part; });
    const NodeId shown = there ? m_part : parts.empty() ? 0 : parts.front().node;
    if (parts == m_parts && shown == m_part)
        return;
    m_parts = std::move(parts);
    m_part = shown;
    Q_EMIT partsChanged();
}

void FormView::showPart(NodeId part)
{
    if (part == m_part)
        return;
    m_part = part;
    m_filter.clear();
    verticalScrollBar()->setValue(0);
    rebuild();
    Q_EMIT partsChanged();
}

NodeId FormView::partOf(NodeId node) const
{
    const auto named = [this](NodeId at) {
        return std::any_of(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.node == at; });
    };
    while (node != 0 && !named(node))
        node = m_context.form->parent(node);
    return node;
}

// --- which rows there are --------------------------------------------------------------------------------------------

bool FormView::isOpen(NodeId node)
{
    if (const auto it = m_open.constFind(node); it != m_open.constEnd())
        return *it;
    if (!m_filter.isEmpty())
        return !again(node);
    const schema::Form& form = *m_context.form;
    int depth = 0;
    for (NodeId at = node; at != form.root() && at != 0; at = form.parent(at))
        ++depth;
    const schema::Shape& shape = form.shape(node);
    const bool asked = std::any_of(shape.parts.begin(), shape.parts.end(),
                                   [](Value part) { return part.isMap() && part.flag("x-open"); });
    const bool wanted = asked || form.required(node) || m_context.form->contributes(node);
    return depth <= openedDeep && wanted && shape.properties.size() <= openedMost;
}

GroupState FormView::stateOf(NodeId node)
{
    return node == m_part && m_filter.isEmpty() ? GroupState::Alone
           : isOpen(node)                       ? GroupState::Open
                                                : GroupState::Closed;
}

bool FormView::isTable(NodeId node)
{
    schema::Form& form = *m_context.form;
    const schema::Shape& shape = form.shape(node);
    if (shape.kind != Kind::Array || shape.items.empty())
        return false;
    const auto columns = form.columns(node);
    if (columns.empty())
        return form.children(node).size() > listAsTable &&
               schema::isScalar(form.shape(form.children(node).front()).kind);
    // A table shows everything there is, or there are too many items for anything else.
    const schema::Shape item = schema::Shape::of(*form.schema().documents, shape.items);
    return columns.size() == item.properties.size() || form.children(node).size() > listAsTable;
}

bool FormView::matches(NodeId node) const
{
    const schema::Form& form = *m_context.form;
    const QString wanted = folded(m_filter);
    return folded(qs(form.label(node))).contains(wanted) || folded(qs(form.name(node))).contains(wanted) ||
           folded(qs(form.shape(node).description)).contains(wanted);
}

// A place where a schema stands inside itself with nothing in it: a search that went on there would not end.
bool FormView::again(NodeId node) const
{
    schema::Form& form = *m_context.form;
    if (form.contributes(node))
        return false;
    const std::string identity = form.shape(node).identity();
    for (NodeId at = form.parent(node); at != 0; at = form.parent(at))
        if (form.shape(at).identity() == identity)
            return true;
    return false;
}

bool FormView::anyMatches(NodeId node, int depth)
{
    if (matches(node))
        return true;
    if (depth > searchedDeep || ++m_searched > searchedMost || schema::isScalar(m_context.form->shape(node).kind) ||
        again(node))
        return false;
    for (const NodeId child : m_context.form->children(node))
        if (anyMatches(child, depth + 1))
            return true;
    return false;
}

void FormView::addRows(NodeId node, int indent)
{
    schema::Form& form = *m_context.form;
    if (!m_filter.isEmpty() && !anyMatches(node, 0))
        return;
    const auto levels = form.choices(node);
    const schema::Shape& shape = form.shape(node);
    const bool field = schema::isScalar(shape.kind) || form.raw(node) || form.presence(node) == schema::Presence::Null;
    if (field) {
        for (std::size_t level = 0; level < levels.size(); ++level)
            m_rows.push_back({RowKind::Branch, node, static_cast<int>(level), indent});
        m_rows.push_back({RowKind::Field, node, 0, indent});
        return;
    }
    m_rows.push_back({RowKind::Group, node, 0, indent});
    const GroupState state = stateOf(node);
    if (state == GroupState::Closed)
        return;
    const int inner = state == GroupState::Alone ? indent : indent + 1;
    for (std::size_t level = 0; level < levels.size(); ++level)
        m_rows.push_back({RowKind::Branch, node, static_cast<int>(level), inner});
    addMembers(node, inner);
}

void FormView::addMembers(NodeId node, int indent)
{
    schema::Form& form = *m_context.form;
    const schema::Shape& shape = form.shape(node);
    if (isTable(node)) {
        m_rows.push_back({RowKind::Items, node, 0, indent});
        return;
    }
    for (const NodeId child : form.children(node))
        if (node != form.root() || !m_filter.isEmpty() || m_parts.empty() || partOf(child) == 0)
            addRows(child, indent);
    const bool open =
        (shape.kind == Kind::Map || !shape.additional.empty() || !shape.patternProperties.empty()) && !shape.closed;
    if ((schema::isList(shape.kind) && !shape.itemsClosed) || open)
        m_rows.push_back({RowKind::Add, node, 0, indent});
}

void FormView::rebuild()
{
    m_structure = false;
    m_searched = 0;
    m_rows.clear();
    divide();
    if (m_part != 0 && m_filter.isEmpty()) {
        addRows(m_part, 0);
    } else if (m_context.form != nullptr) {
        schema::Form& form = *m_context.form;
        const NodeId root = form.root();
        const auto levels = form.choices(root);
        for (std::size_t level = 0; level < levels.size(); ++level)
            m_rows.push_back({RowKind::Branch, root, static_cast<int>(level), 0});
        if (schema::isScalar(form.shape(root).kind) || form.raw(root))
            m_rows.push_back({RowKind::Field, root, 0, 0});
        else
            addMembers(root, 0);
    }
    // Editors of rows that are gone, or that are another kind of field now; the others show the form as it is.
    QHash<Key, const Row*> wanted;
    for (const Row& row : m_rows)
        wanted.insert(keyOf(row), &row);
    NodeId focused = 0;
    m_placing = true; // an editor that goes hands the keyboard on, which would scroll and place in the middle of this
    for (const Key& key : m_shown.keys()) {
        QWidget* const widget = m_shown.value(key);
        const Row* const row = wanted.value(key);
        if (row != nullptr && widget->property("look").toString() == lookOf(*row)) {
            if (row->kind == RowKind::Group)
                static_cast<GroupRow*>(widget)->setState(stateOf(row->node));
            static_cast<FormRow*>(widget)->refresh();
            continue;
        }
        if (row != nullptr && widget->isAncestorOf(window()->focusWidget()))
            focused = row->node;
        m_shown.remove(key);
        widget->hide();
        widget->deleteLater();
    }
    m_placing = false;
    measure();
    place();
    if (focused != 0)
        for (const Key& key : m_shown.keys())
            if (key.first == focused)
                static_cast<FormRow*>(m_shown.value(key))->entry()->setFocus(Qt::OtherFocusReason);
}

// --- where they stand ------------------------------------------------------------------------------------------------

int FormView::columnWidth() const
{
    return std::min(viewport()->width() - m_context.theme.points(24), m_context.theme.points(columnMost));
}
int FormView::labelWidth() const
{
    const Theme& theme = m_context.theme;
    return columnWidth() >= theme.points(720) ? theme.points(220) : 0;
}

int FormView::heightOf(const Row& row)
{
    const Theme& theme = m_context.theme;
    schema::Form& form = *m_context.form;
    switch (row.kind) {
    case RowKind::Group:
        return theme.points(40);
    case RowKind::Branch:
        return theme.points(34);
    case RowKind::Add:
        return theme.points(36);
    case RowKind::Items:
        return ItemsRow::heightFor(theme, static_cast<int>(form.children(row.node).size()));
    case RowKind::Field:
        break;
    }
    const Renderer* renderer = rendererFor(m_renderers, form, row.node);
    const int lines = renderer != nullptr ? renderer->lines : 1;
    const bool boxed = m_context.switches && form.shape(row.node).kind == Kind::Boolean && !form.raw(row.node);
    const bool optional = !boxed && !form.required(row.node) && !form.entry(row.node) && !form.item(row.node);
    const bool help = optional || !form.shape(row.node).description.empty() || form.shape(row.node).deprecated ||
                      form.extra(row.node) || form.presence(row.node) == schema::Presence::Null ||
                      (!form.errors(row.node).empty() && form.touched(row.node));
    return (labelWidth() > 0 || boxed ? 0 : theme.points(20)) +
           (lines > 1 ? theme.points(18) * lines + 14 : theme.points(28)) + (help ? theme.points(18) : 0) +
           theme.points(10);
}

void FormView::measure()
{
    int top = m_context.theme.points(8);
    for (Row& row : m_rows) {
        row.top = top;
        row.height = heightOf(row);
        top += row.height;
    }
    if (const int total = top + m_context.theme.points(24); std::exchange(m_total, total) != total)
        Q_EMIT contentHeightChanged();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_total - viewport()->height()));
}

// Makes the editors that are visible or nearly so, and puts every one where it belongs.
void FormView::place()
{
    if (m_placing || m_context.form == nullptr)
        return;
    m_placing = true;
    const int from = verticalScrollBar()->value();
    const int margin = viewport()->height() / 2; // the keyboard reaches the next field before the eye does
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), from - margin,
                                        [](const Row& row, int y) { return row.top + row.height < y; });
    QSet<Key> kept;
    QWidget* before = nullptr;
    const int indentStep = m_context.theme.points(20);
    for (auto row = first; row != m_rows.end() && row->top < from + viewport()->height() + margin; ++row) {
        const Key key = keyOf(*row);
        kept.insert(key);
        QWidget*& widget = m_shown[key];
        const bool fresh = widget == nullptr;
        if (fresh)
            widget = make(*row);
        const int indent = row->indent * indentStep;
        const QRect at(m_context.theme.points(4) + indent, row->top - from, std::max(120, columnWidth() - indent),
                       row->height - m_context.theme.points(row->kind == RowKind::Group ? 2 : 6));
        const QRect placed = layoutDirection() == Qt::RightToLeft
                                 ? QRect(viewport()->width() - at.x() - at.width(), at.y(), at.width(), at.height())
                                 : at;
        if (widget->geometry() != placed)
            widget->setGeometry(placed);
        if (fresh)
            widget->show();
        if (before != nullptr && fresh) {
            auto* last = qobject_cast<FormRow*>(before);
            auto* now = qobject_cast<FormRow*>(widget);
            QWidget* end = last->entry();
            for (QWidget* inner : before->findChildren<QWidget*>())
                if ((inner->focusPolicy() & Qt::TabFocus) != 0 && inner->window() == window())
                    end = inner;
            QWidget::setTabOrder(end, now->entry());
        }
        before = widget;
    }
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        const bool focused = it.value()->isAncestorOf(QWidget::window()->focusWidget());
        if (kept.contains(it.key()) || focused) {
            if (!kept.contains(it.key())) { // kept for the keyboard, out of sight
                const auto row =
                    std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return keyOf(r) == it.key(); });
                if (row != m_rows.end())
                    it.value()->move(it.value()->x(), row->top - from);
            }
            ++it;
            continue;
        }
        QWidget* const gone = it.value();
        it = m_shown.erase(it);
        gone->hide();
        gone->deleteLater();
    }
    m_placing = false;
}

// What an editor was made from. When this changes (another type, other choices, another unit), another editor is
// needed.
QString FormView::lookOf(const Row& row) const
{
    const schema::Form& form = *m_context.form;
    const auto shapeLook = [](const schema::Shape& shape) {
        std::string look = std::string(schema::kindName(shape.kind)) + '|' + shape.format + '|' + shape.title +
                           (shape.readOnly ? "|read" : "");
        std::size_t hash = shape.options.size();
        for (const auto& option : shape.options)
            hash = hash * 31 + static_cast<std::size_t>(option.value.hash()) + std::hash<std::string>()(option.label);
        return look + '|' + std::to_string(hash);
    };
    switch (row.kind) {
    case RowKind::Field: {
        const Renderer* renderer = rendererFor(m_renderers, form, row.node);
        std::string look = shapeLook(form.shape(row.node)) + '|' + form.unit(row.node);
        for (const Value example : form.shape(row.node).examples)
            look += '|' + example.dump();
        return QLatin1String(renderer != nullptr ? renderer->name : "") + qs(look);
    }
    case RowKind::Branch: {
        std::string look;
        const auto choices = form.choices(row.node);
        if (static_cast<std::size_t>(row.level) < choices.size())
            for (const std::string& title : choices[static_cast<std::size_t>(row.level)].titles)
                look += title + '|';
        return qs(look + (schema::isScalar(form.shape(row.node).kind) ? "field" : "group"));
    }
    case RowKind::Items: {
        std::string look;
        const schema::Shape item = schema::Shape::of(*form.schema().documents, form.shape(row.node).items);
        for (const auto& property : item.properties)
            look +=
                std::string(property.name) + shapeLook(schema::Shape::of(*form.schema().documents, property.schemas));
        return qs(look + shapeLook(item));
    }
    case RowKind::Group:
    case RowKind::Add:
        break;
    }
    return QLatin1String(schema::kindName(form.shape(row.node).kind));
}

QWidget* FormView::make(const Row& row)
{
    FormRow* widget = nullptr;
    switch (row.kind) {
    case RowKind::Group: {
        auto* group = new GroupRow(m_context, row.node, stateOf(row.node), viewport());
        connect(group, &FormRow::toggled, this, [this, node = row.node](bool open) { expand(node, open); });
        widget = group;
        break;
    }
    case RowKind::Branch:
        widget = new BranchRow(m_context, row.node, row.level, labelWidth(), viewport());
        break;
    case RowKind::Add:
        widget = new AddRow(m_context, row.node, viewport());
        break;
    case RowKind::Items:
        widget = new ItemsRow(m_context, row.node, viewport());
        break;
    case RowKind::Field:
        widget = new FieldRow(m_context, row.node, *rendererFor(m_renderers, *m_context.form, row.node), labelWidth(),
                              viewport());
        break;
    }
    widget->setProperty("look", lookOf(row));
    widget->setProperty("node", QVariant::fromValue<quint64>(row.node));
    for (QWidget* inner : widget->findChildren<QWidget*>())
        if (inner->focusPolicy() != Qt::NoFocus)
            inner->installEventFilter(this);
    return widget;
}

// --- what happens ----------------------------------------------------------------------------------------------------

void FormView::refresh(NodeId node)
{
    if (m_context.form == nullptr || m_structure)
        return;
    for (const Row& row : m_rows) {
        QWidget* const widget = row.node == node ? m_shown.value(keyOf(row)) : nullptr;
        if (widget == nullptr)
            continue;
        if (widget->property("look").toString() != lookOf(row)) {
            m_structure = true; // made for another shape: rebuilt at the end of the edit
            return;
        }
        static_cast<FormRow*>(widget)->refresh();
    }
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& r) { return r.node == node; });
    if (row != m_rows.end() && row->kind == RowKind::Field && heightOf(*row) != row->height) {
        measure();
        place();
    }
}

void FormView::formEdited()
{
    if (m_context.form == nullptr)
        return;
    // A row that came or went, or a field that became something else (null, a group, raw JSON).
    rebuildIfNeeded();
    if (m_lastCheck <= quickCheck)
        checkNow();
    else
        m_checking.start();
    Q_EMIT edited();
}

void FormView::rebuildIfNeeded()
{
    bool needed = m_structure;
    for (const Row& row : m_rows) {
        if (needed)
            break;
        if (row.kind != RowKind::Field && row.kind != RowKind::Group)
            continue;
        const schema::Form& form = *m_context.form;
        const bool field = schema::isScalar(form.shape(row.node).kind) || form.raw(row.node) ||
                           form.presence(row.node) == schema::Presence::Null;
        needed = field != (row.kind == RowKind::Field);
    }
    if (!needed)
        return;
    rebuild();
}

void FormView::checkNow()
{
    m_checking.stop();
    if (m_context.form == nullptr)
        return;
    QElapsedTimer timer;
    timer.start();
    m_context.form->validate();
    m_lastCheck = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    Q_EMIT checked();
}

void FormView::expand(NodeId node, bool open)
{
    m_open[node] = open;
    rebuild();
}

void FormView::setFilter(const QString& text)
{
    if (text.trimmed() == m_filter)
        return;
    m_filter = text.trimmed();
    verticalScrollBar()->setValue(0);
    rebuild();
}

void FormView::reveal(NodeId node)
{
    if (m_context.form == nullptr || !m_context.form->exists(node))
        return;
    m_filter.clear();
    if (const NodeId part = partOf(node); !m_parts.empty() && part != m_part) {
        m_part = part;
        Q_EMIT partsChanged();
    }
    for (NodeId at = m_context.form->parent(node); at != 0 && at != m_context.form->root();
         at = m_context.form->parent(at))
        m_open[at] = true;
    dropEditors();
    rebuild();
    NodeId shown = node;
    auto row = m_rows.end();
    while (shown != 0 && row == m_rows.end()) { // a cell of a table is shown by its table
        row = std::find_if(m_rows.begin(), m_rows.end(),
                           [&](const Row& r) { return r.node == shown && r.kind != RowKind::Branch; });
        const auto items = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&](const Row& r) { return r.node == shown && r.kind == RowKind::Items; });
        row = items != m_rows.end() ? items : row;
        shown = m_context.form->parent(shown);
    }
    if (row == m_rows.end())
        return;
    verticalScrollBar()->setValue(row->top - viewport()->height() / 4);
    place();
    if (QWidget* widget = m_shown.value(keyOf(*row)))
        static_cast<FormRow*>(widget)->entry()->setFocus(Qt::OtherFocusReason);
}

void FormView::focusFirst()
{
    for (const Row& row : m_rows)
        if (row.kind == RowKind::Field || row.kind == RowKind::Items || row.kind == RowKind::Add)
            if (QWidget* widget = m_shown.value(keyOf(row))) {
                static_cast<FormRow*>(widget)->entry()->setFocus(Qt::OtherFocusReason);
                return;
            }
}

bool FormView::eventFilter(QObject* watched, QEvent* event)
{
    // QAbstractScrollArea watches its own scroll bars through this function; only editors are looked at here.
    auto* const inner = qobject_cast<QWidget*>(watched);
    if (inner == nullptr || !viewport()->isAncestorOf(inner))
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::FocusIn) {
        QWidget* row = inner;
        while (row != nullptr && row->parentWidget() != viewport())
            row = row->parentWidget();
        if (row != nullptr && m_context.form != nullptr) {
            const NodeId node = row->property("node").value<quint64>();
            if (event->type() == QEvent::FocusOut) {
                if (!m_context.form->touched(node) && m_context.form->exists(node)) {
                    m_context.form->touch(node);
                    if (m_checking.isActive())
                        checkNow();
                }
            } else {
                const int top = row->y();
                const int bottom = row->y() + row->height();
                if (top < 0)
                    verticalScrollBar()->setValue(verticalScrollBar()->value() + top - m_context.theme.points(16));
                else if (bottom > viewport()->height())
                    verticalScrollBar()->setValue(
                        verticalScrollBar()->value() +
                        std::min(top, bottom - viewport()->height() + m_context.theme.points(16)));
            }
        }
    }
    if (event->type() == QEvent::KeyPress && m_context.form != nullptr) {
        // Undo goes back through the form, not only through the line that has the keyboard.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool back = key->matches(QKeySequence::Undo);
        if (back || key->matches(QKeySequence::Redo)) {
            const NodeId node = back ? m_context.form->undo() : m_context.form->redo();
            const bool here = m_shown.contains({node, static_cast<int>(RowKind::Field) * 16});
            if (node != 0 && m_context.form->exists(node) && !here && node != m_context.form->root())
                reveal(node); // what was taken back is seen
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && ((key->modifiers() & Qt::ControlModifier) != 0 ||
                      (qobject_cast<QLineEdit*>(watched) != nullptr &&
                       watched->objectName().startsWith(QStringLiteral("field_"))))) {
            Q_EMIT submitted();
            return true;
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void FormView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (const int now = labelWidth(); now != m_labelWidth) {
        m_labelWidth = now;
        dropEditors(); // labels stand beside or above their editors
    }
    measure();
    place();
}

void FormView::scrollContentsBy(int, int) { place(); }

void FormView::paintEvent(QPaintEvent*)
{
    if (m_context.form == nullptr || !m_rows.empty())
        return;
    QPainter painter(viewport());
    painter.setPen(m_context.theme.color(QStringLiteral("dim")));
    painter.drawText(viewport()->rect(), Qt::AlignCenter,
                     m_filter.isEmpty() ? tr("Nothing is asked for here.")
                                        : tr("No field is called “%1”.").arg(m_filter));
}

void FormView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        dropEditors();
        measure();
        place();
    }
}

} // namespace pluma::ui
