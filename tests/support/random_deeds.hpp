#pragma once
// What eight busy people might do next: any deed, on anything that is there, was thrown away or never was.
#include "document/document.hpp"

#include <cstdint>
#include <memory>

namespace support {

class RandomDeeds {
 public:
  struct Choice {
    base::Id<journey::Participant> by{};
    document::Deed deed;
  };

  explicit RandomDeeds(std::uint64_t seed);
  RandomDeeds(RandomDeeds&&) noexcept;
  ~RandomDeeds();

  /// Five stages, channels, and eight people at the table.
  journey::Workshop begin();
  Choice next(const journey::Workshop& workshop);
  /// A whole number below `end`, for what else a walk decides.
  std::size_t below(std::size_t end);

 private:
  struct Inner;
  std::unique_ptr<Inner> inner_;
};

/// What must hold of every workshop that people made: "" or what is wrong.
std::string brokenPromise(const journey::Workshop& workshop);
/// One person a seat. Deeds keep it; taking back a leave does not look who sits there now.
std::string brokenSeating(const journey::Workshop& workshop);

} // namespace support
