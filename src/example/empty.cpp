namespace pluma { int example_empty(); }
