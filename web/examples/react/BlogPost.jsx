// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the ConvScope authors

import { useState } from 'react';

const answers = [
  { name: 'sure and right', probability: 0.99 },
  { name: 'in doubt', probability: 0.5 },
  { name: 'sure and wrong', probability: 0.01 },
];

export function BlogPost() {
  const [probability, setProbability] = useState(answers[1].probability);
  return (
    <>
      <h1>The price of being wrong</h1>
      <p>
        A network that learns pays for each answer: the less it believed in the right one, the more. Being sure and
        right costs next to nothing. Being sure and wrong is what it will remember.
      </p>
      <h2>Three ways to answer</h2>
      <p className="choices">
        {answers.map((answer) => (
          <button key={answer.name} type="button" onClick={() => setProbability(answer.probability)}>
            {answer.name}
          </button>
        ))}
      </p>
      <cnn-loss class="figure" probability={probability}>
        <p>The loss −ln p, from no cost at p = 1 to any cost near p = 0.</p>
      </cnn-loss>
      <p>The curve has no end: an answer that was thought impossible would cost infinitely much.</p>
    </>
  );
}
