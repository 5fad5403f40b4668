#pragma once
// The journey at a glance, for the list of recent workshops: its stages, notes and curve without words.
#include "report/story.hpp"

#include <filesystem>

namespace report {

constexpr int thumbnailWidth = 640, thumbnailHeight = 360;

std::string thumbnailOf(const journey::Workshop& workshop);
/// A PNG, whole or not at all. Throws ExportError.
void writeThumbnail(const journey::Workshop& workshop, const std::filesystem::path& file);

} // namespace report
