"""Whether the files of a job are like those that a model was trained on."""
