// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/amqp/amqpconnection.h"

#include "protocols/amqp/amqpfault.h"

#include <QSet>
#include <amqp.h>
#include <amqp_framing.h>
#include <amqp_ssl_socket.h>

using namespace Qt::StringLiterals;

namespace nemsms::protocols {

namespace {

constexpr amqp_channel_t channel = 1;
constexpr int largestFrame = 131072;

timeval timevalOf(std::chrono::milliseconds time)
{
    timeval made {};
    made.tv_sec = decltype(made.tv_sec)(time.count() / 1000);
    made.tv_usec = decltype(made.tv_usec)(time.count() % 1000 * 1000);
    return made;
}

/// The bytes stay `text`'s.
amqp_bytes_t bytesOf(const QByteArray &text)
{
    return {std::size_t(text.size()), const_cast<char *>(text.constData())};
}

QByteArrayView viewOf(const amqp_bytes_t &bytes)
{
    return {static_cast<const char *>(bytes.bytes), qsizetype(bytes.len)};
}

qint64 deliveriesOf(const amqp_table_t &headers)
{
    for (int i = 0; i < headers.num_entries; ++i) {
        const auto &entry = headers.entries[i];
        if (viewOf(entry.key) == QByteArrayView("x-delivery-count")) {
            return entry.value.kind == AMQP_FIELD_KIND_I64 ? qint64(entry.value.value.i64) : qint64(entry.value.value.i32);
        }
    }
    return 0;
}

void readProperties(const amqp_basic_properties_t &said, AmqpMessage &message)
{
    if (said._flags & AMQP_BASIC_MESSAGE_ID_FLAG) {
        message.messageId = QString::fromUtf8(viewOf(said.message_id));
    }
    if (said._flags & AMQP_BASIC_TIMESTAMP_FLAG) {
        message.timestamp = QDateTime::fromSecsSinceEpoch(qint64(said.timestamp), Qt::UTC);
    }
    if (said._flags & AMQP_BASIC_HEADERS_FLAG) {
        message.deliveries = deliveriesOf(said.headers);
    }
}

} // namespace

AmqpConnection::AmqpConnection(AmqpOptions options) : m_options(std::move(options)), m_state(amqp_new_connection()) {}

AmqpConnection::~AmqpConnection()
{
    if (m_state != nullptr) {
        amqp_destroy_connection(m_state); // without ceremony: the broker takes back what was not acknowledged
    }
}

base::Result<std::unique_ptr<AmqpConnection>> AmqpConnection::open(const AmqpOptions &options)
{
    std::unique_ptr<AmqpConnection> made(new AmqpConnection(options));
    auto done = made->connect();
    if (done) {
        done = made->login();
    }
    if (done) {
        done = made->openChannel();
    }
    if (!done) {
        return done.error();
    }
    return made;
}

base::Error AmqpConnection::failure(int status) const
{
    return amqpFailure(status, m_options, AmqpStage::Talk, m_verdict);
}

base::Result<> AmqpConnection::connect()
{
    const auto &address = m_options.address;
    m_verdict.revocation = m_options.revocation;
    amqp_socket_t *socket = m_state == nullptr ? nullptr : amqp_ssl_socket_new(m_state);
    if (socket == nullptr) {
        return amqpFailure(AMQP_STATUS_NO_MEMORY, m_options, AmqpStage::Connect, m_verdict);
    }
    amqp_ssl_socket_set_verify_peer(socket, 1);
    amqp_ssl_socket_set_verify_hostname(socket, 1);
    const auto ready = prepareBrokerTls(amqp_ssl_socket_get_context(socket), m_options.identity, m_options.anchors,
                                        address.url(), &m_verdict);
    if (!ready) {
        return ready;
    }
    const timeval limit = timevalOf(m_options.timeLimit);
    amqp_set_handshake_timeout(m_state, &limit);
    amqp_set_rpc_timeout(m_state, &limit);
    const int status = amqp_socket_open_noblock(socket, address.host.toUtf8().constData(), address.port, &limit);
    if (status != AMQP_STATUS_OK) {
        return amqpFailure(status, m_options, AmqpStage::Connect, m_verdict);
    }
    return {};
}

base::Result<> AmqpConnection::login()
{
    const auto &address = m_options.address;
    const QByteArray host = address.virtualHost.toUtf8();
    const int beat = int(m_options.heartbeat.count());
    amqp_rpc_reply_t reply;
    if (address.user.isEmpty()) {
        reply = amqp_login(m_state, host.constData(), 0, largestFrame, beat, AMQP_SASL_METHOD_EXTERNAL,
                           m_options.assertion.constData());
    } else {
        QByteArray password = m_options.password ? m_options.password->reveal().toByteArray() : QByteArray();
        reply = amqp_login(m_state, host.constData(), 0, largestFrame, beat, AMQP_SASL_METHOD_PLAIN,
                           address.user.toUtf8().constData(), password.constData());
        base::wipeMemory(password.data(), std::size_t(password.size()));
    }
    if (reply.reply_type == AMQP_RESPONSE_NORMAL) {
        return {};
    }
    // RabbitMQ closes with 403 what it did not let in, and with another code what asked for a wrong virtual host.
    const auto *closed = reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION && reply.reply.id == AMQP_CONNECTION_CLOSE_METHOD
        ? static_cast<const amqp_connection_close_t *>(reply.reply.decoded) : nullptr;
    const bool inside = closed != nullptr && closed->reply_code != AMQP_ACCESS_REFUSED;
    return amqpError(reply, m_options, inside ? AmqpStage::Open : AmqpStage::Login, m_verdict);
}

base::Result<> AmqpConnection::openChannel()
{
    amqp_channel_open(m_state, channel);
    const auto reply = amqp_get_rpc_reply(m_state);
    if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
        return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
    }
    return {};
}

base::Result<std::optional<AmqpMessage>> AmqpConnection::get()
{
    amqp_maybe_release_buffers(m_state);
    const QByteArray queue = m_options.address.queue.toUtf8();
    const auto reply = amqp_basic_get(m_state, channel, bytesOf(queue), 0);
    if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
        return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
    }
    if (reply.reply.id == AMQP_BASIC_GET_EMPTY_METHOD) {
        return std::optional<AmqpMessage>();
    }
    const auto *got = static_cast<const amqp_basic_get_ok_t *>(reply.reply.decoded);
    AmqpMessage begun;
    begun.tag = got->delivery_tag;
    begun.redelivered = got->redelivered != 0;
    auto message = content(std::move(begun));
    return message ? base::Result<std::optional<AmqpMessage>>(std::move(*message))
                   : base::Result<std::optional<AmqpMessage>>(message.error());
}

base::Result<> AmqpConnection::consume(quint16 prefetch)
{
    const QByteArray queue = m_options.address.queue.toUtf8();
    amqp_basic_qos(m_state, channel, 0, prefetch, 0);
    auto reply = amqp_get_rpc_reply(m_state);
    if (reply.reply_type == AMQP_RESPONSE_NORMAL) {
        amqp_basic_consume(m_state, channel, bytesOf(queue), amqp_empty_bytes, 0, 0, 0, amqp_empty_table);
        reply = amqp_get_rpc_reply(m_state);
    }
    if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
        return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
    }
    return {};
}

/// False when no frame came in that time. What the broker closes is an error here.
base::Result<bool> AmqpConnection::wait(amqp_frame_t_ &frame, std::chrono::milliseconds patience)
{
    const timeval limit = timevalOf(patience);
    const int status = amqp_simple_wait_frame_noblock(m_state, &frame, &limit);
    if (status == AMQP_STATUS_TIMEOUT) {
        return false;
    }
    if (status != AMQP_STATUS_OK) {
        return failure(status);
    }
    const bool isMethod = frame.frame_type == AMQP_FRAME_METHOD;
    if (isMethod && (frame.payload.method.id == AMQP_CONNECTION_CLOSE_METHOD || frame.payload.method.id == AMQP_CHANNEL_CLOSE_METHOD)) {
        amqp_rpc_reply_t reply {};
        reply.reply_type = AMQP_RESPONSE_SERVER_EXCEPTION;
        reply.reply = frame.payload.method;
        return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
    }
    if (isMethod && frame.payload.method.id == AMQP_BASIC_CANCEL_METHOD) { // the queue was deleted
        return amqpRefusal(AMQP_NOT_FOUND, u"basic.cancel"_s, m_options, AmqpStage::Talk);
    }
    return true;
}

base::Result<std::optional<AmqpMessage>> AmqpConnection::next(std::chrono::milliseconds patience)
{
    amqp_maybe_release_buffers(m_state);
    amqp_frame_t frame;
    const auto came = wait(frame, patience);
    if (!came) {
        return came.error();
    }
    if (!*came || frame.frame_type != AMQP_FRAME_METHOD || frame.payload.method.id != AMQP_BASIC_DELIVER_METHOD) {
        return std::optional<AmqpMessage>();
    }
    const auto *delivery = static_cast<const amqp_basic_deliver_t *>(frame.payload.method.decoded);
    AmqpMessage begun;
    begun.tag = delivery->delivery_tag;
    begun.redelivered = delivery->redelivered != 0;
    auto message = content(std::move(begun));
    return message ? base::Result<std::optional<AmqpMessage>>(std::move(*message))
                   : base::Result<std::optional<AmqpMessage>>(message.error());
}

/// Header and body that follow a get-ok or a deliver. A body that is too large is read and forgotten piece by piece, so
/// that nobody can fill our memory.
base::Result<AmqpMessage> AmqpConnection::content(AmqpMessage message)
{
    amqp_frame_t frame;
    auto came = wait(frame, m_options.timeLimit);
    if (!came || !*came) {
        return came ? failure(AMQP_STATUS_TIMEOUT) : came.error();
    }
    if (frame.frame_type != AMQP_FRAME_HEADER) {
        return failure(AMQP_STATUS_BAD_AMQP_DATA);
    }
    message.size = frame.payload.properties.body_size;
    readProperties(*static_cast<const amqp_basic_properties_t *>(frame.payload.properties.decoded), message);
    const bool kept = message.size <= quint64(m_options.largest);
    if (kept) {
        message.body.reserve(qsizetype(message.size));
    }
    for (quint64 read = 0; read < message.size; read += frame.payload.body_fragment.len) {
        came = wait(frame, m_options.timeLimit);
        if (!came || !*came) {
            return came ? failure(AMQP_STATUS_TIMEOUT) : came.error();
        }
        if (frame.frame_type != AMQP_FRAME_BODY) {
            return failure(AMQP_STATUS_BAD_AMQP_DATA);
        }
        if (kept) {
            message.body.append(viewOf(frame.payload.body_fragment));
        } else {
            amqp_maybe_release_buffers(m_state);
        }
    }
    return message;
}

base::Result<> AmqpConnection::acknowledge(quint64 tag, bool upTo)
{
    const int status = amqp_basic_ack(m_state, channel, tag, upTo);
    if (status != AMQP_STATUS_OK) {
        return failure(status);
    }
    return {};
}

base::Result<> AmqpConnection::giveBack()
{
    const int status = amqp_basic_nack(m_state, channel, 0, 1, 1); // 0 with `multiple` = all
    if (status != AMQP_STATUS_OK) {
        return failure(status);
    }
    amqp_channel_close(m_state, channel, AMQP_REPLY_SUCCESS); // its answer comes after what was given back
    const auto reply = amqp_get_rpc_reply(m_state);
    if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
        return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
    }
    m_confirms = false;
    m_published = 0;
    return openChannel();
}

base::Result<> AmqpConnection::declare(const QString &queue)
{
    const QByteArray name = queue.toUtf8();
    amqp_queue_declare(m_state, channel, bytesOf(name), 0, 1, 0, 0, amqp_empty_table);
    const auto reply = amqp_get_rpc_reply(m_state);
    if (reply.reply_type == AMQP_RESPONSE_NORMAL) {
        return {};
    }
    const auto *closed = reply.reply_type == AMQP_RESPONSE_SERVER_EXCEPTION && reply.reply.id == AMQP_CHANNEL_CLOSE_METHOD
        ? static_cast<const amqp_channel_close_t *>(reply.reply.decoded) : nullptr;
    if (closed == nullptr || closed->reply_code != AMQP_PRECONDITION_FAILED) {
        return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
    }
    amqp_channel_close_ok_t closing {};
    amqp_send_method(m_state, channel, AMQP_CHANNEL_CLOSE_OK_METHOD, &closing);
    m_confirms = false;
    m_published = 0;
    return openChannel();
}

base::Result<> AmqpConnection::publish(const QList<AmqpPublication> &messages)
{
    amqp_maybe_release_buffers(m_state);
    if (!m_confirms) {
        amqp_confirm_select(m_state, channel);
        const auto reply = amqp_get_rpc_reply(m_state);
        if (reply.reply_type != AMQP_RESPONSE_NORMAL) {
            return amqpError(reply, m_options, AmqpStage::Talk, m_verdict);
        }
        m_confirms = true;
    }
    const quint64 before = m_published;
    for (const auto &message : messages) {
        if (const auto sent = send(message); !sent) {
            return sent;
        }
    }
    return awaitConfirms(before, m_published);
}

base::Result<> AmqpConnection::send(const AmqpPublication &message)
{
    const QByteArray exchange = message.exchange.toUtf8();
    const QByteArray key = message.routingKey.toUtf8();
    const QByteArray id = message.messageId.toUtf8();
    const QByteArray type = "application/xml";
    amqp_basic_properties_t properties {};
    properties._flags = AMQP_BASIC_CONTENT_TYPE_FLAG | AMQP_BASIC_DELIVERY_MODE_FLAG | AMQP_BASIC_MESSAGE_ID_FLAG;
    properties.content_type = bytesOf(type);
    properties.delivery_mode = AMQP_DELIVERY_PERSISTENT;
    properties.message_id = bytesOf(id);
    const int status = amqp_basic_publish(m_state, channel, bytesOf(exchange), bytesOf(key), 1, 0, &properties,
                                          bytesOf(message.body));
    if (status != AMQP_STATUS_OK) {
        return failure(status);
    }
    ++m_published;
    return {};
}

/// Reads until every message behind `through` and up to `last` has its answer.
base::Result<> AmqpConnection::awaitConfirms(quint64 through, quint64 last)
{
    QSet<quint64> single; // answered one by one, above `through`
    std::optional<base::Error> refused;
    const QVariantMap host {{u"host"_s, m_options.address.host}};
    const auto settle = [&](quint64 tag, bool upTo) {
        single.insert(tag);
        through = upTo ? std::max(through, tag) : through;
        while (single.remove(through + 1)) {
            ++through;
        }
    };
    while (through < last) {
        amqp_frame_t frame;
        const auto came = wait(frame, m_options.timeLimit);
        if (!came || !*came) {
            return came ? failure(AMQP_STATUS_TIMEOUT) : came.error();
        }
        if (frame.frame_type != AMQP_FRAME_METHOD) {
            continue; // header and body of what came back
        }
        const auto &method = frame.payload.method;
        if (method.id == AMQP_BASIC_ACK_METHOD) {
            const auto *ack = static_cast<const amqp_basic_ack_t *>(method.decoded);
            settle(ack->delivery_tag, ack->multiple != 0);
        } else if (method.id == AMQP_BASIC_NACK_METHOD) {
            const auto *nack = static_cast<const amqp_basic_nack_t *>(method.decoded);
            refused = base::makeError(base::ErrorKind::Refused, "amqp.unconfirmed", host);
            settle(nack->delivery_tag, nack->multiple != 0);
        } else if (method.id == AMQP_BASIC_RETURN_METHOD) {
            const auto *back = static_cast<const amqp_basic_return_t *>(method.decoded);
            QVariantMap about = host;
            about.insert(u"queue"_s, QString::fromUtf8(viewOf(back->routing_key)));
            refused = base::makeError(base::ErrorKind::NotFound, "amqp.unroutable", about);
        }
    }
    return refused ? base::Result<>(*refused) : base::Result<>();
}

} // namespace nemsms::protocols
