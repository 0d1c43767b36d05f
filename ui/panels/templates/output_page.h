// A document that a template made, to be read.
#pragma once

#include "frame/page.h"
#include "widgets/session/bench.h"

namespace pluma::ui {

/// One of the documents that a template makes, as text.
class OutputPage : public Page {
    Q_OBJECT
public:
    OutputPage(const Bench& bench, const QString& title, const QString& text, QWidget* parent = nullptr);
    QString key() const override { return QStringLiteral("output:") + m_title; }
    QString title() const override { return m_title; }
    QString iconName() const override { return QStringLiteral("palette"); }

private:
    QString m_title;
};

} // namespace pluma::ui
