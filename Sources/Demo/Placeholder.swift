package enum DemoPlaceholder {}
