// The help of the window: pages in Markdown that ship with it (`resources/help`), found by words.
#pragma once

#include <vector>

#include "frame/page.h"
#include "widgets/session/bench.h"

class QLineEdit;
class QListWidget;

namespace pluma::ui {

class Preview;

/// One page of the help.
struct HelpTopic {
    QString name; ///< of its file, without the ending
    QString title;
    QStringList pages; ///< kinds of pages and panels of the window that it is about
    QStringList keywords;
    QString text; ///< Markdown without front matter
};
/// All topics in the order of their titles, the index first.
std::vector<HelpTopic> helpTopics();
/// The name of the topic about a page or panel; the index when none is.
QString helpFor(const std::vector<HelpTopic>& topics, const QString& page);

/// A list of topics with search over all their text, and the topic itself. Links lead to topics; nothing else opens.
class HelpPage : public Page {
    Q_OBJECT
public:
    explicit HelpPage(const Bench& bench, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("help"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("note"); }
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void focusContent() override;
    int abilities() const override { return Finds; }
    void find() override;
    void show(const QString& topic);
    const std::vector<HelpTopic>& topics() const { return m_topics; }

private:
    void search(const QString& typed);
    const Bench& m_bench;
    std::vector<HelpTopic> m_topics;
    QString m_current;
    QLineEdit* m_search;
    QListWidget* m_list;
    Preview* m_text;
};

} // namespace pluma::ui
