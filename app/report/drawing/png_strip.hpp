#pragma once
// Some rows of a picture as a piece of PNG's compressed stream.
#include "report/drawing/png.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace report {

struct PngStrip {
  std::string bytes{};        ///< deflated, ending on a whole byte
  std::uint32_t checkSum = 0; ///< Adler-32 of what was deflated
  std::int64_t length = 0;    ///< of what was deflated
};

/// Makes strips one after another, in the same memory: one for each thread.
class StripMaker {
 public:
  explicit StripMaker(StripDrawer draw);
  ~StripMaker();
  StripMaker(const StripMaker&) = delete;
  StripMaker& operator=(const StripMaker&) = delete;

  PngStrip make(const base::Rect& area, bool last);

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

/// Adler-32 of the whole stream.
std::uint32_t checkSumOf(std::span<const PngStrip> strips);
/// CRC-32, which PNG asks for at every chunk.
std::uint32_t crcOf(std::string_view bytes);

} // namespace report
