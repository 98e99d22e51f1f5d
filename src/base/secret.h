// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstddef>
#include <memory>

namespace nemsms::base {

/// Bytes that must not be seen: wiped when dropped; not copied, compared, printed or converted by accident.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes over. The caller's array is wiped when nobody else shares it.
    explicit Secret(QByteArray &&bytes);
    /// `size` zero bytes, to be filled through data().
    explicit Secret(std::size_t size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    /// The one way in: the name says that the caller now holds something to be careful with.
    [[nodiscard]] QByteArrayView reveal() const;
    [[nodiscard]] unsigned char *data();
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// A second copy, on purpose.
    [[nodiscard]] Secret duplicate() const;

private:
    void wipe();

    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the compiler may not leave out.
void wipeMemory(void *memory, std::size_t size);

} // namespace nemsms::base
