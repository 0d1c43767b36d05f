#include "document/cmark.h"

#include <cmark-gfm-core-extensions.h>
#include <condition_variable>
#include <csetjmp>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

#include "base/text.h"

namespace pluma::document {

namespace {

constexpr std::size_t mostMemory = 512U << 20;
constexpr auto mostTime = std::chrono::seconds(30);
constexpr std::size_t overhead = 48; ///< of an allocation: what stands before it, and what malloc adds
constexpr std::size_t piece = 1024;  ///< bytes of a text between two looks at the clock

/// What the parser has allocated. cmark-gfm ends the process when it is refused memory, so a refusal jumps out of it
/// and frees all that is in the list.
struct Memory {
    /// Stands before each allocation. Its last bytes are zero: the parser looks at the byte before a text.
    struct alignas(16) Head {
        Head* before = nullptr;
        Head* after = nullptr;
        std::size_t size = 0;
        std::size_t zero = 0;
    };

    std::atomic<bool> stop{false};
    bool jumps = true; ///< false while frames of C++ are between here and `out`
    bool full = false;
    std::size_t used = 0;
    Head* first = nullptr;
    std::jmp_buf out;

    void* allocate(void* old, std::size_t size)
    {
        Head* const was = old == nullptr ? nullptr : static_cast<Head*>(old) - 1;
        const std::size_t had = was == nullptr ? 0 : was->size;
        full = jumps && (size > mostMemory || used + size + overhead > mostMemory);
        if (jumps && (full || stop.load(std::memory_order_relaxed)))
            std::longjmp(out, 1);
        auto* const head = static_cast<Head*>(std::realloc(was, sizeof(Head) + size));
        if (head == nullptr) {
            full = true;
            if (!jumps)
                std::abort();
            std::longjmp(out, 1);
        }
        if (was == nullptr) {
            *head = {nullptr, first, 0, 0};
            first = head;
            if (head->after != nullptr)
                head->after->before = head;
        } else {
            (head->before != nullptr ? head->before->after : first) = head;
            if (head->after != nullptr)
                head->after->before = head;
        }
        if (size > had)
            std::memset(reinterpret_cast<char*>(head + 1) + had, 0, size - had);
        head->size = size;
        used += was == nullptr ? size + overhead : size - had;
        return head + 1;
    }
    void release(void* old)
    {
        if (old == nullptr)
            return;
        Head* const head = static_cast<Head*>(old) - 1;
        (head->before != nullptr ? head->before->after : first) = head->after;
        if (head->after != nullptr)
            head->after->before = head->before;
        used -= head->size + overhead;
        std::free(head);
    }
    void releaseAll()
    {
        while (first != nullptr)
            std::free(std::exchange(first, first->after));
        used = 0;
    }
};

/// The allocator has no place for a pointer of its user's.
thread_local Memory* memoryOfThread = nullptr;

extern "C" void* plumaCmarkCalloc(std::size_t count, std::size_t size)
{
    return memoryOfThread->allocate(nullptr, count * size);
}
extern "C" void* plumaCmarkRealloc(void* old, std::size_t size) { return memoryOfThread->allocate(old, size); }
extern "C" void plumaCmarkFree(void* old) { memoryOfThread->release(old); }

/// Null when it was stopped or refused memory. Only plain data lives here, because it is jumped out of.
cmark_node* parse(Memory& memory, cmark_mem* allocator, const char* text, std::size_t size)
{
    // NOLINTNEXTLINE(cert-err52-cpp): there is no other way out of this library
    if (setjmp(memory.out) != 0)
        return nullptr;
    cmark_parser* const parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, allocator);
    for (const char* const name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    for (std::size_t at = 0; at < size; at += piece) {
        if (memory.stop.load(std::memory_order_relaxed))
            return nullptr;
        cmark_parser_feed(parser, text + at, size - at < piece ? size - at : piece);
    }
    return cmark_parser_finish(parser);
}

/// What the thread and its caller share.
struct Reading {
    std::string text;
    TreeReader reader;
    Memory memory;
    std::mutex mutex;
    std::condition_variable ended;
    bool done = false;
    bool read = false;
};

/// The library keeps which characters its extensions begin with in variables of its own, so one text is read at a time.
std::mutex& oneAtATime()
{
    static std::mutex mutex;
    return mutex;
}

void work(Reading& reading)
{
    bool read = false;
    {
        const std::lock_guard lock(oneAtATime());
        cmark_gfm_core_extensions_ensure_registered();
        memoryOfThread = &reading.memory;
        cmark_mem allocator = {plumaCmarkCalloc, plumaCmarkRealloc, plumaCmarkFree};
        if (cmark_node* const root = parse(reading.memory, &allocator, reading.text.data(), reading.text.size())) {
            reading.memory.jumps = false;
            reading.reader(root, reading.memory.stop);
            read = !reading.memory.stop;
        }
        reading.memory.releaseAll();
        memoryOfThread = nullptr;
    }
    const std::lock_guard lock(reading.mutex);
    reading.read = read;
    reading.done = true;
    reading.ended.notify_all();
}

} // namespace

Result<> readTree(std::string text, TreeReader reader, Job& job)
{
    auto reading = std::make_shared<Reading>();
    reading->text = std::move(text);
    reading->reader = std::move(reader);
    std::thread thread;
    try {
        thread = std::thread([reading] { work(*reading); });
    } catch (const std::system_error&) {
        return fail(ErrorCode::Limit, tr("The system gives no thread to read the document in."));
    }
    const auto begun = std::chrono::steady_clock::now();
    Result<> asked;
    bool late = false;
    std::unique_lock lock(reading->mutex);
    while (!reading->ended.wait_for(lock, std::chrono::milliseconds(20), [&] { return reading->done; })) {
        asked = job.step(tr("Reading Markdown"));
        late = std::chrono::steady_clock::now() - begun > mostTime;
        if (asked && !late)
            continue;
        reading->memory.stop = true;
        reading->ended.wait_for(lock, std::chrono::milliseconds(300), [&] { return reading->done; });
        break;
    }
    const bool done = reading->done;
    lock.unlock();
    if (done)
        thread.join();
    else
        thread.detach();
    if (done && reading->read)
        return {};
    if (!asked)
        return asked;
    if (done && reading->memory.full)
        return fail(ErrorCode::Limit, tr("Reading the document takes more than {} MiB of memory.", mostMemory >> 20),
                    {},
                    tr("divide the document; a table of many columns with short rows, or a line of nothing but marks, "
                       "takes most"));
    return fail(ErrorCode::Limit, tr("Reading the document takes more than {} seconds.", mostTime.count()), {},
                tr("divide its longest lines and paragraphs"));
}

} // namespace pluma::document
