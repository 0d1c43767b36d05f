// Small conveniences of the unit tests.
#pragma once

#include <QFile>
#include <QStringList>
#include <QTest>
#include <initializer_list>
#include <string>

#include "base/result.h"

namespace pluma::testing {

inline QString q(const std::string& text) { return QString::fromStdString(text); }
inline QStringList strings(std::initializer_list<const char*> all)
{
    QStringList out;
    for (const char* one : all)
        out << QString::fromUtf8(one);
    return out;
}
inline std::string fixture(const char* name)
{
    QFile file(QStringLiteral(PLUMA_TESTS "/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("fixture missing: ") + name;
}
template <class T>
std::string failure(const Result<T>& result)
{
    return result ? std::string("no error")
                  : result.error().where + ": " + result.error().message + " | " + result.error().hint;
}

/// The value of a result that is expected to have one; otherwise its error, as a value that no test expects.
inline std::string textOr(const Result<std::string>& result) { return result ? *result : "error: " + failure(result); }

} // namespace pluma::testing

#define REQUIRE_OK(result) QVERIFY2((result).has_value(), pluma::testing::failure(result).c_str())
#define EXPECT_FAILS(result, code_, text)                                                                              \
    do {                                                                                                               \
        QVERIFY2(!(result).has_value(), "expected an error");                                                          \
        QVERIFY2((result).error().code == (code_), pluma::testing::failure(result).c_str());                           \
        QVERIFY2(pluma::testing::failure(result).find(text) != std::string::npos,                                      \
                 pluma::testing::failure(result).c_str());                                                             \
    } while (false)
