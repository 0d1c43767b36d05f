namespace pluma { int command_empty(); }
