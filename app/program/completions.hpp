#pragma once
// What the shells complete when somebody presses tab.
#include <CLI/CLI.hpp>

#include <string>

namespace program {

std::string bashCompletion(const CLI::App& app);
std::string zshCompletion(const CLI::App& app);
std::string fishCompletion(const CLI::App& app);

} // namespace program
