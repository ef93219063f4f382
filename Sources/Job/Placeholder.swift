package enum JobPlaceholder {}
