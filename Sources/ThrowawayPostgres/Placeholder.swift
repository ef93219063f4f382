package enum ThrowawayPostgresPlaceholder {}
