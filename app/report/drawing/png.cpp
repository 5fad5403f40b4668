#include "report/drawing/png.hpp"

#include "report/drawing/png_strip.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace report {
namespace {

constexpr int rowsOfStrip = 512;

std::string bigEndian(std::uint32_t value) {
  std::string bytes;
  for (const unsigned shift : {24U, 16U, 8U, 0U}) bytes += static_cast<char>((value >> shift) & 0xFFU);
  return bytes;
}

void addChunk(std::string& png, const std::string& name, std::string_view content) {
  const std::string named = name + std::string(content);
  png += bigEndian(static_cast<std::uint32_t>(content.size())) + named + bigEndian(crcOf(named));
}

std::string header(const Picture& picture) {
  using namespace std::string_literals;
  std::string png = "\x89PNG\r\n\x1a\n"s;
  addChunk(png, "IHDR",
           bigEndian(static_cast<std::uint32_t>(picture.width)) +
               bigEndian(static_cast<std::uint32_t>(picture.height)) + "\x08\x02\x00\x00\x00"s);
  addChunk(png, "tEXt", "Software\0Journeytable"s);
  if (picture.pixelsPerMillimetre > 0) {
    const auto toMetre =
        bigEndian(static_cast<std::uint32_t>(std::lround(picture.pixelsPerMillimetre * 1000)));
    addChunk(png, "pHYs", toMetre + toMetre + "\x01"s);
  }
  return png;
}

/// The strips of one picture, made by whoever has time for the next one.
class Strips {
 public:
  explicit Strips(const Picture& picture)
      : picture_(picture),
        strips_(static_cast<std::size_t>((picture.height + rowsOfStrip - 1) / rowsOfStrip)) {}

  std::vector<PngStrip> make() {
    const auto most = static_cast<std::size_t>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
    std::vector<std::thread> threads;
    // One strip is not worth a thread.
    for (std::size_t i = 0; strips_.size() > 1 && i < std::min(most, strips_.size()); ++i)
      threads.emplace_back([this] { work(); });
    if (threads.empty()) work();
    try {
      while (!isDone()) tell();
    } catch (...) {
      fail(std::current_exception());
    }
    for (std::thread& thread : threads) thread.join();
    if (trouble_) std::rethrow_exception(trouble_);
    return std::move(strips_);
  }

 private:
  void work() {
    try {
      StripMaker maker(picture_.drawer());
      for (std::size_t i = next_++; i < strips_.size(); i = next_++) {
        const int top = static_cast<int>(i) * rowsOfStrip;
        const base::Rect area{0, static_cast<double>(top), static_cast<double>(picture_.width),
                              static_cast<double>(std::min(rowsOfStrip, picture_.height - top))};
        strips_[i] = maker.make(area, i + 1 == strips_.size());
        const std::lock_guard lock(mutex_);
        ++done_;
        changed_.notify_one();
      }
    } catch (...) {
      fail(std::current_exception());
    }
  }
  void fail(std::exception_ptr trouble) {
    next_ = strips_.size(); // nobody begins another one
    const std::lock_guard lock(mutex_);
    if (!trouble_) trouble_ = std::move(trouble);
    changed_.notify_one();
  }
  bool isDone() {
    const std::lock_guard lock(mutex_);
    return done_ == strips_.size() || trouble_ != nullptr;
  }
  void tell() {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, std::chrono::milliseconds{50});
    const double part = static_cast<double>(done_) / static_cast<double>(strips_.size());
    lock.unlock();
    if (picture_.tell) picture_.tell(part);
  }

  const Picture& picture_;
  std::vector<PngStrip> strips_;
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_{};
  std::condition_variable changed_{};
  std::size_t done_ = 0;
  std::exception_ptr trouble_{};
};

} // namespace

std::string pngOf(const Picture& picture) {
  std::string png = header(picture);
  std::vector<PngStrip> strips = Strips(picture).make();
  strips.front().bytes.insert(0, "\x78\x01"); // zlib, made fast
  strips.back().bytes += bigEndian(checkSumOf(strips));
  for (PngStrip& strip : strips) {
    addChunk(png, "IDAT", strip.bytes);
    strip.bytes = {};
  }
  addChunk(png, "IEND", "");
  return png;
}

} // namespace report
