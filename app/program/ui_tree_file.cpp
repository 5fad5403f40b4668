#include "program/ui_tree_file.hpp"

#include <fstream>
#include <stdexcept>

namespace program {

void UiTreeFile::write(std::string tree) {
  if (tree == written_) return;
  const std::filesystem::path beside = file_.string() + ".new";
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << tree << std::flush;
    if (!out) throw std::runtime_error("cannot write " + beside.string());
  }
  std::filesystem::rename(beside, file_);
  written_ = std::move(tree);
}

} // namespace program
