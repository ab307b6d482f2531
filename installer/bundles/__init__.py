"""What is packed for both systems: the program with its Python and Qt, its libraries, icons and licences."""
