# cmake -DOUTPUT=… -DROOT=… "-DFILES=a|b" -P embed.cmake
# Writes each file below ROOT as a raw string literal into one C++ source; resources.cpp reads the table.
string(REPLACE "|" ";" names "${FILES}")
set(mark "SAGADESKFILE")
file(WRITE ${OUTPUT}.new "#include \"resources/embedded.h\"\n\nnamespace sagadesk::resources {\n\n"
    "static constexpr EmbeddedFile files[] = {\n")
foreach(name IN LISTS names)
    file(READ ${ROOT}/${name} text)
    file(APPEND ${OUTPUT}.new "{\"${name}\", R\"${mark}(" "${text}" ")${mark}\"},\n")
endforeach()
file(APPEND ${OUTPUT}.new "};\n\nstd::span<const EmbeddedFile> embeddedFiles() { return files; }\n\n"
    "}  // namespace sagadesk::resources\n")
file(RENAME ${OUTPUT}.new ${OUTPUT})
