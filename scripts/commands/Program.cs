// Entry point.
return 0;
