#pragma once
// The form of the JSON export, published for other programs: db/workshop.schema.json is what this makes.
#include <string>

namespace report {

/// A JSON Schema (draft 2020-12) of the newest version: what every record says of itself. What holds between
/// records - that a reference names one that is there, that nobody votes twice - no such schema can say.
std::string jsonSchema();

} // namespace report
