// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// How the shipped networks learned: loss and accuracy on the first 1,000 test digits. Written by `npm run train`.

/** @typedef {{ images: number, loss: number, accuracy: number }} CoursePoint after so many training images */

/** @type {Record<string, CoursePoint[]>} by network */
export const courses = {
  mnist: [
    { images: 100, loss: 2.2491, accuracy: 0.175 },
    { images: 200, loss: 2.1543, accuracy: 0.356 },
    { images: 400, loss: 1.6202, accuracy: 0.509 },
    { images: 800, loss: 0.7811, accuracy: 0.736 },
    { images: 1000, loss: 0.784, accuracy: 0.758 },
    { images: 1600, loss: 0.5528, accuracy: 0.816 },
    { images: 3200, loss: 0.411, accuracy: 0.871 },
    { images: 6400, loss: 0.345, accuracy: 0.891 },
    { images: 10000, loss: 0.2996, accuracy: 0.91 },
    { images: 12800, loss: 0.2616, accuracy: 0.919 },
    { images: 25600, loss: 0.1829, accuracy: 0.93 },
    { images: 51200, loss: 0.1083, accuracy: 0.97 },
    { images: 60000, loss: 0.1628, accuracy: 0.942 },
    { images: 102400, loss: 0.1089, accuracy: 0.959 },
    { images: 204800, loss: 0.1034, accuracy: 0.963 },
    { images: 409600, loss: 0.0781, accuracy: 0.974 },
    { images: 819200, loss: 0.0851, accuracy: 0.975 },
    { images: 1638400, loss: 0.0689, accuracy: 0.98 },
    { images: 1800000, loss: 0.0699, accuracy: 0.98 },
  ],
  'mnist-deep': [
    { images: 100, loss: 2.3021, accuracy: 0.126 },
    { images: 200, loss: 2.3017, accuracy: 0.087 },
    { images: 400, loss: 2.2998, accuracy: 0.116 },
    { images: 800, loss: 2.2971, accuracy: 0.207 },
    { images: 1600, loss: 2.2436, accuracy: 0.157 },
    { images: 3200, loss: 0.6097, accuracy: 0.785 },
    { images: 6400, loss: 0.2198, accuracy: 0.932 },
    { images: 12800, loss: 0.1422, accuracy: 0.951 },
    { images: 25600, loss: 0.1038, accuracy: 0.964 },
    { images: 51200, loss: 0.0718, accuracy: 0.977 },
    { images: 102400, loss: 0.0715, accuracy: 0.975 },
    { images: 204800, loss: 0.0408, accuracy: 0.986 },
    { images: 409600, loss: 0.0274, accuracy: 0.987 },
    { images: 720000, loss: 0.0215, accuracy: 0.99 },
  ],
};
