namespace pluma { int verbs_empty(); }
