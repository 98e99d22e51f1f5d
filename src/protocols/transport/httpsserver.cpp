// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/transport/httpsserver.h"

#include "protocols/transport/connectionthreads.h"
#include "protocols/transport/openconnections.h"
#include "protocols/transport/serverexchange.h"
#include "protocols/transport/socketcalls.h"
#include "protocols/transport/tlscontext.h"

#include <future>

namespace nemsms::protocols {

/// cpp-httplib's server with our rules around it.
class HttpsServer::Engine
{
public:
    Engine(HttpsServerOptions options, Handler handler) : m_options(std::move(options)), m_handler(std::move(handler)) {}
    ~Engine() { stop(); }

    base::Result<> start();
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const HttpsServerOptions &options() const { return m_options; }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    bool setUp(SSL_CTX &context);
    void configure();
    void route();
    base::Result<> bind();
    void run();

    HttpsServerOptions m_options;
    Handler m_handler;
    std::stop_source m_stop;
    OpenConnections m_open; // outlives m_server, whose connections it watches
    std::unique_ptr<httplib::SSLServer> m_server;
    std::thread m_thread;
    quint16 m_port = 0;
    const char *m_failed = nullptr;
    QString m_why;
};

bool HttpsServer::Engine::setUp(SSL_CTX &context)
{
    m_failed = "server.identity";
    if (!tls::restrict(&context, m_why) || !tls::use(&context, m_options.identity, m_why)) {
        return false;
    }
    m_failed = "server.clientca";
    if (!m_options.clientCaPem.isEmpty()) {
        if (!tls::trust(&context, m_options.clientCaPem, m_why)) {
            return false;
        }
        // Without FAIL_IF_NO_PEER_CERT a client may show nothing; what it shows must hold.
        SSL_CTX_set_verify(&context, SSL_VERIFY_PEER, nullptr);
    }
    m_failed = nullptr;
    m_open.watch(&context);
    return true;
}

void HttpsServer::Engine::configure()
{
    m_server->set_socket_options([](socket_t socket) { socketcalls::listenAlone(int(socket)); });
    m_server->set_tcp_nodelay(true);
    m_server->set_keep_alive_max_count(std::numeric_limits<int>::max());
    m_server->set_keep_alive_timeout(m_options.keepAlive.count());
    m_server->set_read_timeout(m_options.requestLimit);
    m_server->set_write_timeout(m_options.requestLimit);
    m_server->set_expect_100_continue_handler([this](const httplib::Request &request, httplib::Response &) {
        return ServerExchange::announcedLength(request) > m_options.maxBody ? 413 : 100;
    });
    m_server->set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        response.status = 500; // and no word of the exception, which is ours
    });
}

void HttpsServer::Engine::route()
{
    const auto plain = [this](const httplib::Request &request, httplib::Response &response) {
        ServerExchange(m_options.maxBody, m_stop.get_token()).serve(request, response, nullptr, m_handler);
    };
    const auto withBody = [this](const httplib::Request &request, httplib::Response &response,
                                 const httplib::ContentReader &reader) {
        ServerExchange(m_options.maxBody, m_stop.get_token()).serve(request, response, &reader, m_handler);
    };
    const std::string everything = R"([\s\S]*)";
    m_server->Get(everything, plain);
    m_server->Options(everything, plain);
    m_server->Post(everything, withBody);
    m_server->Put(everything, withBody);
    m_server->Patch(everything, withBody);
    m_server->Delete(everything, withBody);
}

base::Result<> HttpsServer::Engine::bind()
{
    const std::string address = m_options.address.toStdString();
    const int bound = m_options.port == 0 ? m_server->bind_to_any_port(address)
                      : m_server->bind_to_port(address, m_options.port) ? m_options.port
                                                                        : -1;
    if (bound <= 0) {
        return base::failure(base::ErrorKind::Conflict, "server.port",
                             {{QStringLiteral("address"), m_options.address}, {QStringLiteral("port"), m_options.port}});
    }
    m_port = quint16(bound);
    return {};
}

void HttpsServer::Engine::run()
{
    // cpp-httplib makes its queue once it is running; only from then on does stop() work.
    std::promise<void> running;
    m_server->new_task_queue = [this, &running]() -> httplib::TaskQueue * {
        running.set_value();
        return new ConnectionThreads(m_options.threads); // cpp-httplib deletes it
    };
    auto begun = running.get_future();
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    begun.wait();
}

base::Result<> HttpsServer::Engine::start()
{
    m_server = std::make_unique<httplib::SSLServer>([this](SSL_CTX &context) { return setUp(context); });
    if (!m_server->is_valid()) {
        return base::failure(base::ErrorKind::InvalidInput, m_failed ? m_failed : "server.identity", {}, m_why);
    }
    configure();
    route();
    const auto bound = bind();
    if (bound) {
        run();
    }
    return bound;
}

void HttpsServer::Engine::stop()
{
    m_stop.request_stop();
    if (m_thread.joinable()) {
        m_server->stop();
        m_open.shutdownAll();
        m_thread.join();
    }
}

HttpsServer::HttpsServer(std::unique_ptr<Engine> engine) : m_engine(std::move(engine)) {}

HttpsServer::~HttpsServer() = default;

base::Result<std::unique_ptr<HttpsServer>> HttpsServer::listen(HttpsServerOptions options, Handler handler)
{
    auto engine = std::make_unique<Engine>(std::move(options), std::move(handler));
    const auto started = engine->start();
    if (!started) {
        return started.error();
    }
    return std::unique_ptr<HttpsServer>(new HttpsServer(std::move(engine)));
}

quint16 HttpsServer::port() const
{
    return m_engine->port();
}

QUrl HttpsServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_engine->options().address);
    url.setPort(m_engine->port());
    return url;
}

std::stop_token HttpsServer::stopToken() const
{
    return m_engine->stopToken();
}

void HttpsServer::stop()
{
    m_engine->stop();
}

} // namespace nemsms::protocols
