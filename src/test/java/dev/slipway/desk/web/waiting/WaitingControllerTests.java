package dev.slipway.desk.web.waiting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dev.slipway.desk.web.waiting.Waiting.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(WaitingController.class)
@WithMockUser
class WaitingControllerTests {

  private static final String MORE = "There are more than are listed here";

  private final Item own = new Item("/proposals/1", "Release Punt?", "", null, false, false);
  private final Item demonstration =
      new Item("/proposals/2", "Release Raft?", "", null, false, true);

  @Autowired private MockMvc mvc;
  @MockitoBean private ToDo toDo;

  @Test
  void demonstrationComesLastAndSaysSo() throws Exception {
    when(toDo.now()).thenReturn(List.of(new Waiting("waiting.start", List.of(demonstration, own))));
    mvc.perform(get("/waiting"))
        .andExpect(
            content()
                .string(stringContainsInOrder("Release Punt?", "Release Raft?", "Demonstration")))
        .andExpect(content().string(not(containsString(MORE))));
  }

  @Test
  void aListThatIsCutSaysSo() throws Exception {
    when(toDo.now()).thenReturn(List.of(new Waiting("waiting.start", List.of(own), true)));
    mvc.perform(get("/waiting"))
        .andExpect(content().string(containsString(MORE)))
        .andExpect(content().string(containsString("href=\"/proposals\"")))
        .andExpect(content().string(not(containsString("Demonstration"))));
  }
}
