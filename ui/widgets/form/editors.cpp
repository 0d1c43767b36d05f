#include "widgets/form/editors.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QColorDialog>
#include <QCompleter>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUuid>
#include <QWidgetAction>
#include <climits>

#include "base/files.h"
#include "base/text.h"
#include "widgets/choice.h"
#include "widgets/drag.h"
#include "widgets/form/completer.h"
#include "widgets/form/durations.h"
#include "widgets/pieces.h"
#include "widgets/text_box.h"
#include "widgets/words/text.h"

namespace pluma::ui {

using schema::Form;
using schema::isScalar;
using schema::Kind;
using schema::NodeId;
using schema::Presence;
using schema::Shape;

FieldEditor::FieldEditor(FormContext& context, NodeId node, QWidget* parent)
    : QWidget(parent), m_context(context), m_node(node)
{
}

QString FieldEditor::text() const
{
    return form().presence(m_node) == Presence::Null ? QString() : qs(form().text(m_node));
}

void FieldEditor::type(const QString& text)
{
    if (m_refreshing)
        return;
    if (const auto set = form().setText(m_node, ss(text)); !set)
        Q_EMIT refused(qs(set.error().message));
}

void FieldEditor::describe(const QString& name, const QString& help)
{
    entry()->setAccessibleName(name);
    entry()->setAccessibleDescription(help);
}

namespace {

QHBoxLayout* row(QWidget* widget)
{
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

QString optionText(const Shape::Option& option)
{
    if (!option.label.empty())
        return qs(option.label);
    return qs(schema::typedText(option.value));
}
// Text on one line, with what its format offers beside it.
class LineEditor : public FieldEditor {
public:
    LineEditor(FormContext& context, NodeId node, QWidget* parent)
        : FieldEditor(context, node, parent), m_line(new QLineEdit(this)), m_layout(row(this))
    {
        m_line->setMaxLength(INT_MAX); // what was put into the form is not cut by a key
        m_layout->addWidget(m_line, 1);
        placeholder();
        connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) { type(typed); });
    }
    void refresh() override
    {
        const QString now = text();
        if (m_line->text() == now)
            return;
        m_refreshing = true;
        const int caret = m_line->cursorPosition();
        m_line->setText(now);
        m_line->setCursorPosition(std::min(caret, static_cast<int>(now.size())));
        m_refreshing = false;
    }
    QWidget* entry() override { return m_line; }

protected:
    void placeholder()
    {
        QString example;
        for (const Value value : shape().examples)
            if (example.isEmpty() && !value.isMap() && !value.isList())
                example = qs(schema::typedText(value));
        if (!example.isEmpty())
            m_line->setPlaceholderText(FieldEditor::tr("such as %1").arg(example));
    }
    void put(const QString& text)
    {
        form().breakMerging();
        type(text);
        m_line->setText(text);
        m_line->setFocus();
    }
    QToolButton* button(const QString& icon, const QString& tip, const char* name)
    {
        auto* out = iconButton(m_context.theme, icon, tip, name, this);
        m_layout->addWidget(out);
        return out;
    }
    QLineEdit* m_line;
    QHBoxLayout* m_layout;
};

// A number, with its unit inside the field at its right end.
class NumberEditor final : public LineEditor {
public:
    NumberEditor(FormContext& context, NodeId node, QWidget* parent) : LineEditor(context, node, parent)
    {
        const QString unit = qs(form().unit(node));
        if (!unit.isEmpty()) {
            m_unit = label(unit, "dim", m_line);
            m_unit->setAttribute(Qt::WA_TransparentForMouseEvents);
            m_line->setTextMargins(0, 0, m_unit->sizeHint().width() + 8, 0);
        }
        m_line->setMaximumWidth(m_context.theme.points(260));
        m_layout->addStretch(0);
    }
    void refresh() override
    {
        LineEditor::refresh();
        if (m_unit == nullptr)
            return;
        // Typed in another unit: what it is in that of the field.
        const QString unit = qs(form().unit(m_node));
        const std::string number = form().number(m_node);
        const bool other = text().contains(QRegularExpression(QStringLiteral("[A-Za-z%°µ\u03bc\u03a9]")));
        const QString shown = number.empty() || !other ? unit : QStringLiteral("= %1 %2").arg(qs(number), unit);
        if (m_unit->text() == shown)
            return;
        m_unit->setText(shown);
        settle();
    }
    void describe(const QString& name, const QString& help) override
    {
        const QString unit = m_unit != nullptr ? FieldEditor::tr(", in %1").arg(qs(form().unit(m_node))) : QString();
        LineEditor::describe(name + unit, help);
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        LineEditor::resizeEvent(event);
        if (m_unit != nullptr)
            settle();
    }

private:
    void settle()
    {
        m_unit->adjustSize();
        m_line->setTextMargins(0, 0, m_unit->width() + 8, 0);
        const int x = layoutDirection() == Qt::RightToLeft ? 8 : m_line->width() - m_unit->width() - 8;
        m_unit->move(x, (m_line->height() - m_unit->height()) / 2);
    }
    QLabel* m_unit = nullptr;
};

// Several lines; JSON and code in the fixed font.
class TextBlockEditor final : public FieldEditor {
public:
    TextBlockEditor(FormContext& context, NodeId node, QWidget* parent, bool code)
        : FieldEditor(context, node, parent), m_text(new TextBox(this))
    {
        row(this)->addWidget(m_text);
        m_text->setTabChangesFocus(true);
        if (code) {
            m_text->setFont(context.theme.mono());
            m_text->setPlaceholderText(
                form().raw(node) ? FieldEditor::tr("any JSON, such as \"text\", 12 or {\"name\": 1}") : QString());
        }
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] { type(m_text->toPlainText()); });
    }
    void refresh() override
    {
        const QString now = text();
        if (m_text->toPlainText() == now)
            return;
        m_refreshing = true;
        m_text->setPlainText(now);
        m_refreshing = false;
    }
    QWidget* entry() override { return m_text; }

private:
    QPlainTextEdit* m_text;
};

// A few choices side by side. Choosing the one that is chosen again takes it back where nothing is needed.
class SegmentEditor final : public FieldEditor {
public:
    struct Choice {
        QString text;
        std::string value;
        QString help;
    };
    SegmentEditor(FormContext& context, NodeId node, QWidget* parent, std::vector<Choice> choices)
        : FieldEditor(context, node, parent), m_choices(std::move(choices))
    {
        auto* layout = row(this);
        for (const Choice& choice : m_choices) {
            auto* button = new QPushButton(choice.text, this);
            button->setToolTip(choice.help);
            button->setObjectName(QStringLiteral("segment"));
            m_buttons.push_back(button);
            const std::size_t index = m_buttons.size() - 1;
            connect(button, &QPushButton::clicked, this, [this, index](bool on) {
                form().breakMerging();
                if (on)
                    type(qs(m_choices[index].value));
                else if (!form().required(m_node))
                    (void)form().clear(m_node);
                refresh();
            });
        }
        layout->addLayout(segmented(m_buttons));
        layout->addStretch(1);
    }
    void refresh() override
    {
        const std::string now = form().presence(m_node) == Presence::Present ? form().text(m_node) : std::string();
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            const QSignalBlocker quiet(m_buttons[i]);
            m_buttons[i]->setChecked(form().presence(m_node) == Presence::Present && m_choices[i].value == now);
        }
    }
    QWidget* entry() override { return m_buttons.front(); }
    void describe(const QString& name, const QString& help) override
    {
        for (std::size_t i = 0; i < m_buttons.size(); ++i) {
            m_buttons[i]->setAccessibleName(name + QStringLiteral(": ") + m_choices[i].text);
            m_buttons[i]->setAccessibleDescription(help);
        }
    }

private:
    std::vector<Choice> m_choices;
    std::vector<QPushButton*> m_buttons;
};

// Yes or not: a box with its name. Where nothing counts as no, taking the tick away clears it.
class SwitchEditor final : public FieldEditor {
public:
    SwitchEditor(FormContext& context, NodeId node, QWidget* parent)
        : FieldEditor(context, node, parent), m_box(new QCheckBox(qs(form().label(node)), this))
    {
        auto* layout = row(this);
        layout->addWidget(m_box);
        layout->addStretch(1);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
            form().breakMerging();
            if (on)
                type(QStringLiteral("true"));
            else if (form().required(m_node))
                type(QStringLiteral("false"));
            else
                (void)form().clear(m_node);
            refresh();
        });
    }
    void refresh() override
    {
        m_box->setChecked(form().presence(m_node) == Presence::Present && form().text(m_node) == "true");
    }
    QWidget* entry() override { return m_box; }
    bool showsName() const override { return true; }

private:
    QCheckBox* m_box;
};

// Many choices: a list that is searched by typing.
class ComboEditor final : public FieldEditor {
public:
    ComboEditor(FormContext& context, NodeId node, QWidget* parent) : FieldEditor(context, node, parent)
    {
        m_searched = shape().options.size() > 12;
        for (const Shape::Option& option : shape().options)
            m_texts += optionText(option);
        auto* layout = row(this);
        if (m_searched) {
            m_line = new QLineEdit(this);
            m_line->setPlaceholderText(FieldEditor::tr("type to search %1 choices")
                                           .arg(countText(static_cast<std::uint64_t>(m_texts.size()))));
            auto* completer = new FoldingCompleter(m_line);
            completer->setWords(m_texts);
            completer->setMaxVisibleItems(12);
            m_line->setCompleter(completer);
            connect(m_line, &QLineEdit::textEdited, this, [this](const QString& typed) { typedText(typed); });
            connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
                    [this](const QString& chosen) { typedText(chosen); });
            layout->addWidget(m_line);
        } else {
            m_box = new Choice(this);
            m_box->addItem(form().required(node) ? FieldEditor::tr("choose") : FieldEditor::tr("not set"));
            m_box->addItems(m_texts);
            for (int i = 0; i < m_texts.size(); ++i)
                m_box->setItemData(i + 1, qs(shape().options[static_cast<std::size_t>(i)].description),
                                   Qt::ToolTipRole);
            m_box->setMaximumWidth(context.theme.points(320));
            connect(m_box, &QComboBox::activated, this, [this](int index) {
                form().breakMerging();
                if (index <= 0)
                    (void)form().clear(m_node);
                else
                    type(qs(schema::typedText(shape().options[static_cast<std::size_t>(index - 1)].value)));
            });
            layout->addWidget(m_box);
            layout->addStretch(1);
        }
    }
    void refresh() override
    {
        int at = -1;
        const std::string now = form().presence(m_node) == Presence::Present ? form().text(m_node) : std::string();
        const auto& options = shape().options;
        for (std::size_t i = 0; i < options.size() && form().presence(m_node) == Presence::Present; ++i)
            if (schema::typedText(options[i].value) == now) {
                at = static_cast<int>(i);
                break;
            }
        if (m_box != nullptr) {
            m_box->setCurrentIndex(at + 1);
        } else if (!m_line->hasFocus() || form().presence(m_node) != Presence::Present) {
            const QString shown = at >= 0 ? m_texts[at] : qs(now);
            if (m_line->text() != shown)
                m_line->setText(shown);
        }
    }
    QWidget* entry() override { return m_box != nullptr ? static_cast<QWidget*>(m_box) : m_line; }

private:
    void typedText(const QString& typed)
    {
        const auto at = m_texts.indexOf(typed);
        type(at >= 0 ? qs(schema::typedText(shape().options[static_cast<std::size_t>(at)].value)) : typed);
    }
    bool m_searched = false;
    QStringList m_texts;
    QComboBox* m_box = nullptr;
    QLineEdit* m_line = nullptr;
};

class DateEditor final : public LineEditor {
public:
    DateEditor(FormContext& context, NodeId node, QWidget* parent) : LineEditor(context, node, parent)
    {
        const bool time = shape().format == "date-time";
        m_line->setMaximumWidth(m_context.theme.points(260));
        if (m_line->placeholderText().isEmpty())
            m_line->setPlaceholderText(
                FieldEditor::tr("such as %1")
                    .arg(time ? QStringLiteral("2026-03-10T14:30:00Z") : QStringLiteral("2026-03-10")));
        auto* open = button(QStringLiteral("calendar"), FieldEditor::tr("Choose a day"), "fieldCalendar");
        if (time) { // the same moment, as another zone writes it
            auto* zone = button(QStringLiteral("zone"), FieldEditor::tr("Zone of time"), "fieldZone");
            auto* zones = new QMenu(zone);
            const auto as = [this](const std::function<QDateTime(const QDateTime&)>& turn) {
                const QDateTime moment = QDateTime::fromString(m_line->text(), Qt::ISODate);
                put(turn(moment.isValid() ? moment : QDateTime::currentDateTime()).toString(Qt::ISODate));
            };
            zones->addAction(FieldEditor::tr("In UTC"), this,
                             [as] { as([](const QDateTime& moment) { return moment.toUTC(); }); });
            zones->addAction(FieldEditor::tr("In local time"), this, [as] {
                as([](const QDateTime& moment) {
                    const QDateTime local = moment.toLocalTime();
                    return local.toOffsetFromUtc(local.offsetFromUtc());
                });
            });
            zone->setPopupMode(QToolButton::InstantPopup);
            zone->setMenu(zones);
        }
        m_layout->addStretch(0);
        auto* menu = new QMenu(open);
        auto* calendar = new QCalendarWidget(menu);
        calendar->setObjectName(QStringLiteral("fieldDays"));
        calendar->setAccessibleName(FieldEditor::tr("Days"));
        auto* action = new QWidgetAction(menu);
        action->setDefaultWidget(calendar);
        menu->addAction(action);
        open->setPopupMode(QToolButton::InstantPopup);
        open->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, calendar, [this, calendar] {
            const QDate day = QDate::fromString(m_line->text().left(10), Qt::ISODate);
            calendar->setSelectedDate(day.isValid() ? day : QDate::currentDate());
        });
        connect(calendar, &QCalendarWidget::activated, this, [this, menu, time](QDate day) {
            const QString rest = m_line->text().size() > 10 ? m_line->text().mid(10) : QStringLiteral("T00:00:00Z");
            put(day.toString(Qt::ISODate) + (time ? rest : QString()));
            menu->close();
        });
    }
};

// The time of day, as RFC 3339 writes it.
class TimeEditor final : public LineEditor {
public:
    TimeEditor(FormContext& context, NodeId node, QWidget* parent) : LineEditor(context, node, parent)
    {
        m_line->setMaximumWidth(m_context.theme.points(260));
        if (m_line->placeholderText().isEmpty())
            m_line->setPlaceholderText(FieldEditor::tr("such as %1").arg(QStringLiteral("14:30:00Z")));
        auto* now = quietButton(FieldEditor::tr("Now"), "fieldNow", this);
        now->setAccessibleName(FieldEditor::tr("Put the time it is now, in UTC"));
        m_layout->addWidget(now);
        m_layout->addStretch(1);
        connect(now, &QPushButton::clicked, this, [this] {
            put(QDateTime::currentDateTimeUtc().time().toString(QStringLiteral("HH:mm:ss")) + QLatin1Char('Z'));
        });
    }
};

// A duration; said in words beside it, and written as ISO 8601 when it was typed in words.
class DurationEditor final : public LineEditor {
public:
    DurationEditor(FormContext& context, NodeId node, QWidget* parent)
        : LineEditor(context, node, parent), m_words(label({}, "dim", this))
    {
        m_line->setMaximumWidth(m_context.theme.points(220));
        if (m_line->placeholderText().isEmpty())
            m_line->setPlaceholderText(FieldEditor::tr("such as %1").arg(QStringLiteral("PT2H30M, 2 h 30 min")));
        m_layout->addWidget(m_words);
        m_layout->addStretch(1);
        connect(m_line, &QLineEdit::editingFinished, this, [this] {
            if (const QString written = durationOf(m_line->text()); !written.isEmpty()) {
                type(written);
                refresh();
            }
        });
    }
    void refresh() override
    {
        LineEditor::refresh();
        const QString words = durationWords(text());
        m_words->setText(words.isEmpty() ? QString() : QStringLiteral("= ") + words);
    }

private:
    QLabel* m_words;
};

class UuidEditor final : public LineEditor {
public:
    UuidEditor(FormContext& context, NodeId node, QWidget* parent) : LineEditor(context, node, parent)
    {
        m_line->setFont(context.theme.mono());
        auto* make = quietButton(FieldEditor::tr("New"), "fieldNewUuid", this);
        make->setAccessibleName(FieldEditor::tr("Make a new UUID"));
        m_layout->addWidget(make);
        connect(make, &QPushButton::clicked, this, [this] { put(QUuid::createUuid().toString(QUuid::WithoutBraces)); });
    }
};

class ColourEditor final : public LineEditor {
public:
    ColourEditor(FormContext& context, NodeId node, QWidget* parent)
        : LineEditor(context, node, parent), m_swatch(quietButton(FieldEditor::tr("Choose…"), "fieldColour", this))
    {
        m_line->setMaximumWidth(m_context.theme.points(160));
        m_layout->addWidget(m_swatch);
        m_layout->addStretch(1);
        connect(m_swatch, &QPushButton::clicked, this, [this] {
            const QPointer<QObject> here(this); // the field may be replaced meanwhile
            const QColor chosen = QColorDialog::getColor(QColor(m_line->text()), window());
            if (here != nullptr && chosen.isValid())
                put(chosen.name());
        });
    }
    void refresh() override
    {
        LineEditor::refresh();
        const int side = m_context.theme.points(16);
        QPixmap pixmap(side, side);
        const QColor color(m_line->text());
        pixmap.fill(color.isValid() ? color : Qt::transparent);
        m_swatch->setIcon(QIcon(pixmap));
    }

private:
    QPushButton* m_swatch;
};

// The path of a file or folder, or the content of a file as base64.
class FileEditor final : public LineEditor {
public:
    enum class Mode { File, Folder, Content };
    FileEditor(FormContext& context, NodeId node, QWidget* parent, Mode mode)
        : LineEditor(context, node, parent), m_mode(mode)
    {
        auto* choose = quietButton(FieldEditor::tr("Choose…"), "fieldFile", this);
        choose->setAccessibleName(mode == Mode::Folder ? FieldEditor::tr("Choose a folder")
                                                       : FieldEditor::tr("Choose a file"));
        m_layout->addWidget(choose);
        if (mode == Mode::Content)
            m_line->setFont(context.theme.mono());
        else
            completePaths();
        connect(choose, &QPushButton::clicked, this, [this] {
            const QPointer<QObject> here(this); // the field may be replaced meanwhile
            if (m_mode == Mode::Folder) {
                const QString path = QFileDialog::getExistingDirectory(window(), {}, begin());
                if (here != nullptr && !path.isEmpty())
                    put(path);
                return;
            }
            const QString path = QFileDialog::getOpenFileName(window(), {}, m_mode == Mode::File ? begin() : QString());
            if (here == nullptr || path.isEmpty())
                return;
            if (m_mode == Mode::File)
                return put(path);
            const auto bytes = readFile(ss(path), 16U << 20);
            if (bytes)
                put(qs(toBase64(*bytes)));
            else
                Q_EMIT refused(qs(bytes.error().message));
        });
    }

private:
    QString base() const
    {
        const auto folder = m_context.complete ? m_context.complete(QStringLiteral("folder")) : std::vector<Word>();
        return folder.empty() ? QString() : folder.front().text;
    }
    QString begin() const { return QDir::isAbsolutePath(m_line->text()) ? m_line->text() : base() + m_line->text(); }
    void completePaths()
    {
        auto* completer = new PathCompleter(m_line, m_mode == Mode::Folder, [this] { return base(); });
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
                [this](const QString& chosen) { type(chosen); });
        new PathDrop(m_line, [this](const QString& path) { put(path); });
    }
    Mode m_mode;
};

// A name of something that is there, picked from a list that is searched by typing; another one may be typed.
class CompletedEditor final : public LineEditor {
public:
    CompletedEditor(FormContext& context, NodeId node, QWidget* parent, const QString& kind)
        : LineEditor(context, node, parent)
    {
        auto* completer = new WordCompleter(m_line, context.theme, [&context, kind] {
            return context.complete ? context.complete(kind) : std::vector<Word>();
        });
        if (m_line->placeholderText().isEmpty() && completer->wordCount() > 0)
            m_line->setPlaceholderText(completer->wordCount() == 1
                                           ? FieldEditor::tr("one choice: %1").arg(completer->word(0))
                                           : FieldEditor::tr("type to search %1 choices")
                                                 .arg(countText(static_cast<std::uint64_t>(completer->wordCount()))));
        connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
                [this, &context, kind](const QString& chosen) {
                    type(chosen);
                    if (context.picked)
                        context.picked(kind, chosen);
                });
        if (kind == QStringLiteral("artifact"))
            new PathDrop(m_line, [this](const QString& path) { put(path); });
    }
};

class FixedEditor final : public FieldEditor {
public:
    FixedEditor(FormContext& context, NodeId node, QWidget* parent)
        : FieldEditor(context, node, parent), m_text(label({}, "text", this))
    {
        row(this)->addWidget(m_text);
        m_text->setFont(context.theme.mono());
    }
    void refresh() override
    {
        m_text->setText(shape().kind == Kind::Constant ? qs(form().text(m_node))
                        : shape().kind == Kind::Null   ? QStringLiteral("null")
                                                       : FieldEditor::tr("nothing fits here"));
    }
    QWidget* entry() override { return m_text; }

private:
    QLabel* m_text;
};

std::string completesOf(const Shape& shape)
{
    for (const Value part : shape.parts)
        if (const std::string_view kind = part.string("x-completes"); !kind.empty())
            return std::string(kind);
    return {};
}

bool isLong(const Shape& shape)
{
    return shape.format == "multiline" || shape.format == "textarea" || startsWith(shape.contentMediaType, "text/") ||
           (shape.maxLength != UINT64_MAX && shape.maxLength > 400);
}
bool isCode(const Shape& shape)
{
    return startsWith(shape.contentMediaType, "application/") || shape.format == "code" || shape.format == "json";
}

template <class Rank, class Make>
void addByShape(std::vector<Renderer>& out, const char* name, Rank rank, Make make, int lines = 1)
{
    out.push_back({name, [rank](const Form& form, NodeId node) { return form.raw(node) ? 0 : rank(form.shape(node)); },
                   [make](FormContext& context, NodeId node, QWidget* parent) -> FieldEditor* {
                       return make(context, node, parent);
                   },
                   lines});
}

template <class Editor>
FieldEditor* plainEditor(FormContext& context, NodeId node, QWidget* parent)
{
    return new Editor(context, node, parent);
}

auto ofFormat(std::string wanted)
{
    return [wanted](const Shape& shape) { return shape.kind == Kind::String && shape.format == wanted ? 10 : 0; };
}

// By the kind of the value.
void addKinds(std::vector<Renderer>& out)
{
    addByShape(
        out, "line", [](const Shape& shape) { return isScalar(shape.kind) ? 1 : 0; }, plainEditor<LineEditor>);
    addByShape(
        out, "number",
        [](const Shape& shape) { return shape.kind == Kind::Number || shape.kind == Kind::Integer ? 5 : 0; },
        plainEditor<NumberEditor>);
    addByShape(
        out, "boolean", [](const Shape& shape) { return shape.kind == Kind::Boolean ? 5 : 0; },
        [](FormContext& context, NodeId node, QWidget* parent) -> FieldEditor* {
            if (context.switches)
                return new SwitchEditor(context, node, parent);
            return new SegmentEditor(context, node, parent,
                                     {{FieldEditor::tr("Yes"), "true", {}}, {FieldEditor::tr("No"), "false", {}}});
        });
    addByShape(
        out, "choice", [](const Shape& shape) { return shape.kind == Kind::Choice ? 5 : 0; }, plainEditor<ComboEditor>);
    addByShape(
        out, "segments",
        [](const Shape& shape) {
            if (shape.kind != Kind::Choice || shape.options.size() > 4)
                return 0;
            int length = 0;
            for (const auto& option : shape.options)
                length += static_cast<int>(optionText(option).size());
            return length <= 36 ? 6 : 0;
        },
        [](FormContext& context, NodeId node, QWidget* parent) {
            std::vector<SegmentEditor::Choice> choices;
            for (const auto& option : context.form->shape(node).options)
                choices.push_back({optionText(option), schema::typedText(option.value), qs(option.description)});
            return new SegmentEditor(context, node, parent, std::move(choices));
        });
}

// Texts that say what they are.
void addTexts(std::vector<Renderer>& out)
{
    addByShape(
        out, "text", [](const Shape& shape) { return shape.kind == Kind::String && isLong(shape) ? 8 : 0; },
        [](FormContext& context, NodeId node, QWidget* parent) {
            return new TextBlockEditor(context, node, parent, false);
        },
        4);
    addByShape(
        out, "code", [](const Shape& shape) { return shape.kind == Kind::String && isCode(shape) ? 9 : 0; },
        [](FormContext& context, NodeId node, QWidget* parent) {
            return new TextBlockEditor(context, node, parent, true);
        },
        6);
    addByShape(out, "date", ofFormat("date"), plainEditor<DateEditor>);
    addByShape(out, "date-time", ofFormat("date-time"), plainEditor<DateEditor>);
    addByShape(out, "time", ofFormat("time"), plainEditor<TimeEditor>);
    addByShape(out, "duration", ofFormat("duration"), plainEditor<DurationEditor>);
    addByShape(out, "uuid", ofFormat("uuid"), plainEditor<UuidEditor>);
    addByShape(
        out, "colour",
        [](const Shape& shape) {
            return shape.kind == Kind::String && (shape.format == "color" || shape.format == "colour") ? 10 : 0;
        },
        plainEditor<ColourEditor>);
}

// What is chosen among things that are there: files, and names.
void addPicked(std::vector<Renderer>& out)
{
    addByShape(
        out, "binary",
        [](const Shape& shape) {
            return shape.kind == Kind::String &&
                           (shape.format == "byte" || shape.format == "binary" || shape.contentEncoding == "base64")
                       ? 11
                       : 0;
        },
        [](FormContext& context, NodeId node, QWidget* parent) {
            return new FileEditor(context, node, parent, FileEditor::Mode::Content);
        });
    addByShape(
        out, "file",
        [](const Shape& shape) {
            return shape.kind == Kind::String && (completesOf(shape) == "file" || shape.format == "file") ? 12 : 0;
        },
        [](FormContext& context, NodeId node, QWidget* parent) {
            return new FileEditor(context, node, parent, FileEditor::Mode::File);
        });
    addByShape(
        out, "directory",
        [](const Shape& shape) {
            return shape.kind == Kind::String && (completesOf(shape) == "directory" || shape.format == "directory") ? 12
                                                                                                                    : 0;
        },
        [](FormContext& context, NodeId node, QWidget* parent) {
            return new FileEditor(context, node, parent, FileEditor::Mode::Folder);
        });
    addByShape(
        out, "completed",
        [](const Shape& shape) { return shape.kind == Kind::String && !completesOf(shape).empty() ? 11 : 0; },
        [](FormContext& context, NodeId node, QWidget* parent) {
            return new CompletedEditor(context, node, parent, qs(completesOf(context.form->shape(node))));
        });
}

} // namespace

std::vector<Renderer> standardRenderers()
{
    std::vector<Renderer> out;
    addKinds(out);
    addTexts(out);
    addPicked(out);
    addByShape(
        out, "fixed",
        [](const Shape& shape) {
            return shape.kind == Kind::Constant || shape.kind == Kind::Null || shape.kind == Kind::Never ? 20 : 0;
        },
        plainEditor<FixedEditor>);
    out.push_back({"json", [](const Form& form, NodeId node) { return form.raw(node) ? 30 : 0; },
                   [](FormContext& context, NodeId node, QWidget* parent) -> FieldEditor* {
                       return new TextBlockEditor(context, node, parent, true);
                   },
                   4});
    return out;
}

const Renderer* rendererFor(const std::vector<Renderer>& renderers, const Form& form, NodeId node)
{
    const Renderer* best = nullptr;
    int highest = 0;
    for (const Renderer& renderer : renderers)
        if (const int rank = renderer.rank(form, node); rank > highest) {
            highest = rank;
            best = &renderer;
        }
    return best;
}

} // namespace pluma::ui
