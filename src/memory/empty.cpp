namespace pluma { int memory_empty(); }
