// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <cstring>
#include <utility>

namespace nemsms::base {

void wipeMemory(void *memory, std::size_t size)
{
    // explicit_bzero is not in mingw; a volatile pointer keeps the stores.
    volatile auto *bytes = static_cast<volatile unsigned char *>(memory);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = 0;
    }
}

Secret::Secret(QByteArray &&bytes) : Secret(static_cast<std::size_t>(bytes.size()))
{
    if (m_size > 0) {
        std::memcpy(m_bytes.get(), bytes.constData(), m_size);
    }
    if (bytes.isDetached()) {
        wipeMemory(bytes.data(), m_size);
    }
    bytes.clear();
}

Secret::Secret(std::size_t size) : m_bytes(std::make_unique<unsigned char[]>(size)), m_size(size) {}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QByteArrayView Secret::reveal() const
{
    return {m_bytes.get(), static_cast<qsizetype>(m_size)};
}

unsigned char *Secret::data()
{
    return m_bytes.get();
}

Secret Secret::duplicate() const
{
    Secret copy(m_size);
    if (m_size > 0) {
        std::memcpy(copy.m_bytes.get(), m_bytes.get(), m_size);
    }
    return copy;
}

void Secret::wipe()
{
    if (m_bytes) {
        wipeMemory(m_bytes.get(), m_size);
        m_bytes.reset();
    }
    m_size = 0;
}

} // namespace nemsms::base
