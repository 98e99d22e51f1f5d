// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace nemsms::ui {

namespace {

using namespace Qt::StringLiterals;

QColor colourOf(Ink ink, const Tokens &tokens)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Muted:
        return tokens.muted;
    case Ink::Accent:
        return tokens.accent;
    case Ink::OnAccent:
        return tokens.onAccent;
    case Ink::OnBand:
        return tokens.onBand;
    case Ink::Ok:
        return tokens.ok;
    case Ink::Warning:
        return tokens.warning;
    case Ink::Bad:
        return tokens.bad;
    }
    Q_UNREACHABLE();
}

/// The drawn size (in pixels) that comes nearest from above; the strips hold 16, 20 and 24 at 1x, 2x and 3x.
int drawnSize(int pixels)
{
    for (const int size : {16, 20, 24, 32, 40, 48, 60, 72}) {
        if (size >= pixels) {
            return size;
        }
    }
    return 72;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Ink ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, tinted(qMin(rect.width(), rect.height()), ratio, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return placed(size, 1.0, mode);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return placed(size, scale, mode);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_ink); }
    [[nodiscard]] QString key() const override { return u"nemsms-tinted"_s; }

private:
    /// `size` in pixels of the device. A size that is wider than high leaves room behind the drawing: a button's icon
    /// keeps its distance from the words by that.
    [[nodiscard]] QPixmap placed(const QSize &size, qreal ratio, QIcon::Mode mode) const
    {
        const QPixmap drawn = tinted(qRound(qMin(size.width(), size.height()) / ratio), ratio, mode);
        if (size.width() <= size.height() || drawn.isNull()) {
            return drawn;
        }
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        wide.setDevicePixelRatio(ratio);
        QPainter(&wide).drawPixmap(0, 0, drawn);
        return wide;
    }
    [[nodiscard]] QPixmap tinted(int size, qreal ratio, QIcon::Mode mode) const
    {
        const Tokens tokens = currentTokens();
        return iconPixmap(m_name, size, ratio, mode == QIcon::Disabled ? tokens.muted : colourOf(m_ink, tokens));
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Muted;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Bad:
        return Ink::Bad;
    }
    Q_UNREACHABLE();
}

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new TintedIconEngine(name, ink));
}

QStringList iconNames()
{
    static const QStringList names = [] {
        QFile file(u":/icons/names.txt"_s);
        return file.open(QIODevice::ReadOnly)
            ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }();
    return names;
}

QPixmap iconPixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &colour)
{
    const qsizetype place = iconNames().indexOf(name);
    if (place < 0) {
        return {};
    }
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = u"nemsms/%1/%2/%3"_s.arg(name).arg(pixels).arg(colour.rgba());
    QPixmap made;
    if (QPixmapCache::find(key, &made)) {
        return made;
    }
    const int drawn = drawnSize(pixels);
    const QImage strip(u":/icons/icons-%1.png"_s.arg(drawn));
    QImage mask = strip.copy(int(place) * drawn, 0, drawn, drawn).convertToFormat(QImage::Format_Grayscale8);
    mask.reinterpretAsFormat(QImage::Format_Alpha8);
    QImage image(drawn, drawn, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask);
    painter.end();
    if (drawn != pixels) {
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    made = QPixmap::fromImage(image);
    made.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, made);
    return made;
}

} // namespace nemsms::ui
