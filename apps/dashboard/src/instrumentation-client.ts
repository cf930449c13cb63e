import { config } from 'zod/v4/core';

// Zod would try whether it may build code from strings; our content security policy refuses that, and tells of each try.
config({ jitless: true });
